/** Who else would like the code: each is refused, told nothing, and logged without a word of what it was about. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect as expectSoon, type Page, test } from '@playwright/test';
import type { HandoverStatus } from '@/utils/protocol/handover';
import { buildWorld } from '../world/build.ts';
import { mainAccount } from '../world/state.ts';
import { ACCOUNTS, type HandoverScene, inHandover, WEB } from './handover-scene.ts';
import { ourScript } from './our-script.ts';

/** A busy machine makes these slow, never wrong. */
const expect = expectSoon.configure({ timeout: 20_000 });
test.describe.configure({ timeout: 120_000 });
test.beforeAll(() => buildWorld());

const EVIL = 'https://evil.example';
const COPY = `${EVIL}/settings/accounts`;
const OPTIONS = { host: 'mailh.qiye.163.com', extra: { serversOpen: true } };
/** Even where the user had given the extension the run of the attacker's site. */
const GRANTED = { granted: [WEB, EVIL] };

interface Asked {
  record: { code: string } | null;
}

/** Asks for the record as our own script would, in the top frame of an open page. */
async function presentIn({ session }: HandoverScene, url: string): Promise<Asked | null> {
  const popup = await session.open('popup.html');
  try {
    return await popup.evaluate(async (address) => {
      const tabs = await chrome.tabs.query({ url: `${new URL(address).origin}/*` });
      const tab = tabs.filter((one) => one.url === address).at(-1);
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: () => chrome.runtime.sendMessage({ type: 'ticket/present', body: {} }).catch(() => null),
      });
      return (answer?.result ?? null) as never;
    }, url);
  } finally {
    await popup.close();
  }
}

const status = async ({ ask }: HandoverScene) =>
  (await ask<{ handover: HandoverStatus | null }>('handover/status')).handover;
const openForm = (page: Page) => page.locator('[data-w=new]').click();

/** The ticket that was attacked still works for the one it was made for, and nobody else got anything. */
async function stillGood({ session, code, codeSeen, log, world }: HandoverScene, page: Page): Promise<void> {
  await page.bringToFront();
  await openForm(page);
  await expect(page.locator('[id$=mail_pass]')).toHaveValue(code);
  expect(new Set(codeSeen().map(({ page: at, form }) => `${at} ${form}`))).toEqual(
    new Set(['web.laifaxin.com/settings/accounts new']),
  );
  expect(log.length).toBeGreaterThan(0);
  const { address } = mainAccount(world.state);
  for (const secret of [code, address, 'https:', 'laifaxin.com']) expect(log.join()).not.toContain(secret);
  expect(session.context.pages().length).toBeGreaterThan(0);
}

test('a script of the page itself finds nobody to ask', async () => {
  await inHandover(async (scene) => {
    await scene.store();
    const page = await scene.send();
    await page.waitForLoadState();
    const found = await page.evaluate(async () => {
      const scope = globalThis as { chrome?: { runtime?: unknown }; browser?: unknown };
      const heard: unknown[] = [];
      window.addEventListener('message', ({ data }) => heard.push(data));
      for (const message of [{ type: 'ticket/present', body: {} }, { type: 'client/undo' }]) {
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('ticket/present', { detail: message }));
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { runtime: typeof scope.chrome?.runtime, browser: typeof scope.browser, heard: heard.length };
    });
    // Its own two messages came back to itself, and nothing else.
    expect(found).toEqual({ runtime: 'undefined', browser: 'undefined', heard: 2 });
    expect(await status(scene)).toMatchObject({ phase: 'looking' });
    expect(scene.codeSeen()).toEqual([]);
  }, OPTIONS);
});

test('a frame of the client’s page is refused, and the look-alike in it stays empty', async () => {
  await inHandover(async (scene) => {
    await scene.store();
    const page = await scene.send();
    await page.waitForLoadState();
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/look-alike.html';
      frame.style.cssText = 'position:fixed;right:0;bottom:0;width:500px;height:200px;z-index:9999';
      document.body.append(frame);
    });
    await expect(page.frameLocator('iframe').getByText('新建邮箱账号')).toBeVisible();
    // The page's own top frame stays silent: it would get the code.
    const popup = await scene.session.open('popup.html');
    const answer = await popup.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      const frames = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0, allFrames: true },
        func: () =>
          window.top === window ? 'top' : chrome.runtime.sendMessage({ type: 'ticket/present', body: {} }),
      });
      return frames.map(({ result }) => result as unknown).filter((result) => result !== 'top');
    }, ACCOUNTS);
    await popup.close();
    expect(answer).toEqual([{ record: null }]);
    expect(scene.log.join()).toContain('ticket refused: wrong frame');
    await stillGood(scene, page);
  }, OPTIONS);
});

test('another tab of the client is refused', async () => {
  await inHandover(async (scene) => {
    await scene.store();
    const page = await scene.send();
    const other = await scene.session.context.newPage();
    await other.goto(`${WEB}/mails/list`);
    expect(await presentIn(scene, `${WEB}/mails/list`)).toEqual({ record: null });
    expect(scene.log.join()).toContain('ticket refused: wrong tab');
    await stillGood(scene, page);
  }, OPTIONS);
});

test('a copy of the page on another host gets nothing, by message or by script', async () => {
  await inHandover(
    async (scene) => {
      await scene.store();
      const page = await scene.send();
      for (const url of [COPY, 'https://web.laifaxin.com.evil.example/settings/accounts']) {
        const copy = await scene.session.context.newPage();
        await copy.goto(url);
        await openForm(copy);
        await expect(copy.locator('[id$=mail_pass]')).toBeVisible();
      }
      expect(await presentIn(scene, COPY)).toBeNull();
      // Our own script, put there by force, sees where it is.
      const popup = await scene.session.open('popup.html');
      await popup.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url: `${url}*` });
        await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? 0 },
          files: ['/client.js', '/guide.js'],
        });
      }, COPY);
      expect(
        await scene.ask('ticket/make', { id: await theCode(scene), client: 'laifaxin', origin: EVIL }),
      ).toEqual({
        ok: false,
        error: 'handover_errorHost',
      });
      expect(scene.log.join()).toContain('sender refused');
      await stillGood(scene, page);
    },
    OPTIONS,
    GRANTED,
  );
});

const theCode = async ({ ask }: HandoverScene) =>
  (await ask<{ codes: { id: string }[] }>('codes/list')).codes[0]?.id ?? '';

test('a script in a NetEase page can neither make nor use a ticket', async () => {
  await inHandover(async (scene) => {
    const { session, world } = scene;
    await scene.store();
    const page = await scene.send();
    const mailbox = await session.context.newPage();
    await mailbox.goto(world.url('https://{host}/static/commonweb/authcode.html?sid={sid}'));
    await expect
      .poll(async () => (await ourScript(session.context, mailbox.mainFrame())) !== null)
      .toBe(true);
    const script = await ourScript(session.context, mailbox.mainFrame());
    const id = await theCode(scene);
    for (const [type, body] of [
      ['ticket/make', { id, client: 'laifaxin', origin: WEB }],
      ['ticket/present', {}],
      ['ticket/look', {}],
      ['client/result', { receive: true, send: true, text: '' }],
      ['client/progress', { phase: 'filled', why: null }],
      ['handover/undo', {}],
      ['handover/status', {}],
    ] as const)
      expect(await script?.send(type, body), type).toBeNull();
    await stillGood(scene, page);
  }, OPTIONS);
});

test('another extension is refused', async () => {
  const other = mkdtempSync(join(tmpdir(), 'qiye-other-'));
  writeFileSync(join(other, 'page.html'), '<p>');
  writeFileSync(join(other, 'worker.js'), '');
  writeFileSync(
    join(other, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'other',
      version: '1',
      options_page: 'page.html',
      background: { service_worker: 'worker.js' },
      host_permissions: [`${WEB}/*`],
      permissions: ['scripting', 'tabs'],
    }),
  );
  try {
    await inHandover(
      async (scene) => {
        const { session } = scene;
        await scene.store();
        const page = await scene.send();
        const ids = () => session.context.serviceWorkers().map((worker) => new URL(worker.url()).host);
        await expect.poll(() => ids().length).toBe(2);
        const stranger = await session.context.newPage();
        await stranger.goto(`chrome-extension://${ids().find((id) => id !== session.extensionId)}/page.html`);
        // From its own page, and from its own script in the ticket's very frame.
        const heard = await stranger.evaluate(
          async ([id, url]) => {
            const asks = ['ticket/present', 'ticket/look', 'handover/status'];
            const ask = (from: string, types: string[]) =>
              Promise.all(
                types.map((type) =>
                  chrome.runtime.sendMessage(from, { type, body: {} }).then(
                    (answer) => `answer ${JSON.stringify(answer)}`,
                    () => 'refused',
                  ),
                ),
              );
            const [tab] = await chrome.tabs.query({ url: `${url}*` });
            const inPage = await chrome.scripting.executeScript({
              target: { tabId: tab?.id ?? 0 },
              args: [id, asks],
              func: (from: string, types: string[]) =>
                Promise.all(
                  types.map((type) =>
                    chrome.runtime.sendMessage(from, { type, body: {} }).then(
                      (answer) => `answer ${JSON.stringify(answer)}`,
                      () => 'refused',
                    ),
                  ),
                ),
            });
            return [...(await ask(id, asks)), ...((inPage[0]?.result ?? []) as string[])];
          },
          [session.extensionId, ACCOUNTS] as const,
        );
        expect(heard).toEqual(Array(6).fill('refused'));
        await page.bringToFront();
        await openForm(page);
        await expect(page.locator('[id$=mail_pass]')).toHaveValue(scene.code);
      },
      OPTIONS,
      { beside: [other] },
    );
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
});

test('a used ticket gives nothing again, to the same page or after a reload', async () => {
  await inHandover(async (scene) => {
    await scene.store();
    const page = await scene.send();
    await openForm(page);
    await expect(page.locator('[id$=mail_pass]')).toHaveValue(scene.code);
    expect(await presentIn(scene, ACCOUNTS)).toEqual({ record: null });
    await page.reload();
    await openForm(page);
    await expect.poll(async () => (await status(scene))?.why).toBe('gone');
    expect(await presentIn(scene, ACCOUNTS)).toEqual({ record: null });
    await expect(page.locator('[id$=mail_pass]')).toHaveValue('');
    expect(scene.log.filter((line) => line.includes('already used'))).toHaveLength(2);
    expect(scene.log.join()).not.toContain(scene.code);
  }, OPTIONS);
});

test('a ticket five minutes old gives nothing', async () => {
  await inHandover(async (scene) => {
    await scene.store();
    const page = await scene.send();
    await expect.poll(async () => (await status(scene))?.phase).toBe('looking');
    const popup = await scene.session.open('popup.html');
    await popup.evaluate(async () => {
      const { handover } = (await chrome.storage.session.get('handover')) as {
        handover: { ticket: { madeAt: number } };
      };
      handover.ticket.madeAt -= 300_000;
      await chrome.storage.session.set({ handover });
    });
    await expect(popup.getByText('已超过五分钟')).toBeVisible();
    await page.bringToFront();
    await openForm(page);
    await expect.poll(() => scene.log.join()).toContain('ticket refused: too old');
    expect(scene.codeSeen()).toEqual([]);
  }, OPTIONS);
});

test('a page that goes elsewhere between check and fill takes nothing along', async () => {
  await inHandover(
    async (scene) => {
      await scene.store();
      for (const ms of [0, 30, 80, 150, 300, 700]) {
        const page = await scene.send();
        await page.goto(ACCOUNTS);
        await openForm(page);
        await page.waitForTimeout(ms);
        await page.goto(COPY);
        await openForm(page);
        await expect(page.locator('[id$=mail_pass]')).toBeVisible();
        await page.waitForTimeout(300);
        await expect(page.locator('[id$=mail_pass]')).toHaveValue('');
        await page.close();
      }
      // The answer to a question asked just before leaving.
      const page = await scene.send();
      await page.goto(ACCOUNTS);
      const popup = await scene.session.open('popup.html');
      await popup.evaluate(
        async ([url, elsewhere]) => {
          const [tab] = await chrome.tabs.query({ url: `${url}*` });
          await chrome.scripting.executeScript({
            target: { tabId: tab?.id ?? 0 },
            args: [elsewhere],
            func: (to: string) => {
              void chrome.runtime.sendMessage({ type: 'ticket/present', body: {} });
              location.assign(to);
            },
          });
        },
        [ACCOUNTS, COPY] as const,
      );
      await page.waitForURL(COPY);
      await page.waitForTimeout(500);
      expect(await page.content()).not.toContain(scene.code);
      expect(new Set(scene.codeSeen().map(({ page: at }) => at)).has('evil.example/settings/accounts')).toBe(
        false,
      );
      expect(scene.log.join()).not.toContain(scene.code);
    },
    OPTIONS,
    GRANTED,
  );
});
