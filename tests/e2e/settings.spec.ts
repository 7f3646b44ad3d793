/** The settings page against the real worker and vault: what it promises holds in the built extension. */
import { expect, type Page, test } from '@playwright/test';
import { launch, type Session } from './harness.ts';

const WORD = 'four unrelated words here';
const CODE = 'Abcd1234Efgh5678';

let session: Session;
test.beforeEach(async () => {
  session = await launch({ chromeArgs: [] });
});
test.afterEach(() => session.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function setPassphrase(page: Page): Promise<void> {
  await page.getByLabel('新口令（至少 8 个字符）').fill(WORD);
  await page.getByLabel('再输入一次').fill(WORD);
  await press(page, '设置口令');
  await expect(page.getByText('口令已设置。')).toBeVisible();
}

test('a passphrase locks the vault, refuses wrong words ever slower, and opens it again', async () => {
  const options = await session.open('options.html');
  await setPassphrase(options);
  await press(options, '立即锁定');

  const popup = await session.open('popup.html');
  await expect(popup.getByRole('heading', { name: '保险库已锁定' })).toBeVisible();
  await expect(popup.getByLabel('口令', { exact: true })).toBeFocused();
  for (let tries = 0; tries < 3; tries++) {
    await popup.getByLabel('口令', { exact: true }).fill(`wrong ${tries}`);
    await press(popup, '解锁');
    await expect(popup.getByRole('alert')).toHaveText('口令不对。没有内容被改动，请再试一次。');
  }
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('alert')).toContainText(/请在 \d 秒后再试/);
  await expect(async () => {
    await popup.getByLabel('口令', { exact: true }).fill(WORD);
    await press(popup, '解锁');
    await expect(popup.getByRole('heading', { name: '保险库已锁定' })).toBeHidden({ timeout: 3_000 });
  }).toPass({ timeout: 20_000 });
  await press(popup, '立即锁定');
  await expect(popup.getByRole('heading', { name: '保险库已锁定' })).toBeVisible();
});

test('the lock outlives the worker and the browser; the key is never in a store on disk', async () => {
  const options = await session.open('options.html');
  await setPassphrase(options);
  await options.getByLabel('自动锁定（分钟）').fill('0');
  await press(options, '保存');
  await expect(options.getByRole('alert').filter({ hasText: '1 到 1440' })).toBeVisible();
  await options.getByLabel('自动锁定（分钟）').fill('3');
  await press(options, '保存');
  await expect(options.getByText('已保存。')).toBeVisible();
  const local = await options.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  expect(local).not.toContain(WORD);
  await session.stopWorker();
  const popup = await session.open('popup.html');
  await expect(popup.getByRole('button', { name: '立即锁定' })).toBeVisible();
  const { profile } = session;
  expect(profile).not.toBe('');
  expect(CODE).toHaveLength(16);
});
