/** A copied code leaves the real clipboard, through the offscreen document, and nothing else ever does. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { backupOf, codeOf } from './backup.ts';
import { BUILD, launch, type Session } from './harness.ts';

const WORD = 'four unrelated words here';
let session: Session;
let build: string;

/** The build with the permissions a user would give in the browser's own prompt, which no test can press. */
function permittedBuild(): string {
  const path = mkdtempSync(join(tmpdir(), 'qiye-clipboard-'));
  cpSync(BUILD, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  manifest.permissions?.push(...(manifest.optional_permissions ?? []));
  delete manifest.optional_permissions;
  writeFileSync(file, JSON.stringify(manifest));
  return path;
}

test.beforeAll(() => {
  build = permittedBuild();
});
test.afterAll(() => rmSync(build, { recursive: true, force: true }));
test.beforeEach(async () => {
  session = await launch({ chromeArgs: [], extension: build });
});
test.afterEach(() => session.close());

const clipboard = async (page: Page) => {
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
};

/** A popup with one code, which has just been copied and is to go after ten seconds. */
async function copied(): Promise<Page> {
  const page = await session.open('popup.html');
  const tell = (type: string, body: object) =>
    page.evaluate((message) => chrome.runtime.sendMessage(message), { type, body });
  await tell('vault/import', { text: backupOf(WORD, 1), passphrase: WORD, apply: true });
  await tell('settings/change', { clearSeconds: 10 });
  await page.getByRole('button', { name: '复制授权密码' }).click();
  await expect(page.getByText('10 秒后从剪贴板清除。')).toBeVisible();
  expect(await clipboard(page)).toBe(codeOf(1));
  return page;
}

test('goes when its time is over', async () => {
  const page = await copied();
  await expect.poll(() => clipboard(page), { timeout: 25_000 }).toBe('');
});

test('goes although the worker was stopped meanwhile', async () => {
  test.setTimeout(120_000);
  const page = await copied();
  await session.stopWorker();
  await expect.poll(() => clipboard(page), { timeout: 90_000 }).toBe('');
});

test('leaves alone what was copied since', async () => {
  const page = await copied();
  await page.evaluate(() => navigator.clipboard.writeText('something else'));
  await expect
    .poll(() => page.evaluate(async () => Object.keys(await chrome.storage.session.get(null))), {
      timeout: 25_000,
    })
    .not.toContain('clipboard-clear');
  await page.waitForTimeout(1_500);
  expect(await clipboard(page)).toBe('something else');
});
