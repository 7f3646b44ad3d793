/** A code is never lost, whatever dies: the browser, the worker, the store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch } from './harness.ts';
import { codesIn, readCodes } from './popup.ts';
import { inScene, type Scene } from './scene.ts';

test.describe.configure({ timeout: 90_000 });

test('a browser killed right after the code appeared has it as seen and not in force', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'qiye-killed-'));
  try {
    await inScene(
      'new-ui',
      async ({ world, session, walk }) => {
        expect((await walk({ until: 'confirm' })).failure).toBe('');
        await session.kill();
        const code = world.state.accounts[0]?.pending?.code;
        expect(code).toHaveLength(16);

        const again = await launch({ chromeArgs: world.chromeArgs, profile });
        try {
          const [stored, ...more] = await readCodes(again);
          expect(more).toEqual([]);
          expect(stored?.code).toBe(code);
          expect(stored?.text).toContain('zhangwei@corp.example');
          expect(stored?.text).toContain('未生效');
        } finally {
          await again.close();
        }
      },
      { launch: { profile } },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Walks on to the end after the worker has been stopped at the first ring on 确定. */
async function stoppedAtConfirm({ session, walk }: Scene): Promise<void> {
  let stopped = false;
  const done = await walk({
    onStep: async ({ found, did }) => {
      if (stopped || did !== null || found.ring?.step !== 'confirm') return;
      stopped = true;
      await session.stopWorker();
    },
  });
  expect(stopped).toBe(true);
  expect(done.failure).toBe('');
}

async function expectInForce({ world, session }: Scene): Promise<void> {
  const [stored] = await readCodes(session);
  expect(stored?.code).toBe(world.state.accounts[0]?.codes[0]?.code);
  expect(stored?.text).toContain('已生效');
}

test('a worker stopped while the code is shown goes on to the end', async () => {
  await inScene('new-ui', async (scene) => {
    await stoppedAtConfirm(scene);
    await expectInForce(scene);
  });
});

test('a worker stopped before it had kept the code is told of it again', async () => {
  await inScene('new-ui', async (scene) => {
    await (await scene.session.worker()).evaluate(() => {
      const { local } = chrome.storage;
      const set = local.set.bind(local);
      const isCode = (items: object) => Object.keys(items).some((key) => key.startsWith('code:'));
      const value = (items: object) => (isCode(items) ? new Promise(() => undefined) : set(items));
      Object.defineProperty(local, 'set', { value, configurable: true });
    });
    await stoppedAtConfirm(scene);
    await expectInForce(scene);
  });
});

test('a dialog closed another way leaves the code kept, and not in force', async () => {
  await inScene('new-ui', async ({ world, session, walk }) => {
    expect((await walk({ until: 'confirm' })).failure).toBe('');
    const code = world.state.accounts[0]?.pending?.code;
    const page = session.context.pages().find((one) => one.url().includes('authcode'));
    await page?.reload();
    const [stored] = await readCodes(session);
    expect(stored?.code).toBe(code);
    expect(stored?.text).toContain('未生效');
  });
});

test('a code that storage refuses stands in the popup with the word to copy it now', async () => {
  await inScene('new-ui', async ({ world, session, walk }) => {
    await (await session.worker()).evaluate(() => {
      const refuse = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      Object.defineProperty(chrome.storage.local, 'set', { value: refuse, configurable: true });
    });
    expect((await walk({ until: 'confirm' })).failure).toBe('');
    const popup = await session.open('popup.html');
    await expect(popup.getByText(/没能保存|无法保存|未能保存|保存失败/)).toBeVisible();
    const [stored] = await codesIn(popup);
    expect(stored?.code).toBe(world.state.accounts[0]?.pending?.code);
  });
});
