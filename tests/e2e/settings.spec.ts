/** The settings page against the real worker and vault: what it promises holds in the built extension. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { backupOf, codeOf } from './backup.ts';
import { launch, type Session } from './harness.ts';
import { codesIn } from './popup.ts';
import { importAll, press, previewBackup, setPassphrase } from './vault.ts';

const WORD = 'four unrelated words here';

let session: Session;
test.beforeEach(async () => {
  session = await launch({ chromeArgs: [] });
});
test.afterEach(() => session.close());

test('a passphrase locks the vault, refuses wrong words ever slower, and opens it again', async () => {
  test.setTimeout(120_000);
  const options = await session.open('options.html');
  await setPassphrase(options, WORD);
  await press(options, '立即锁定');

  const popup = await session.open('popup.html');
  await expect(popup.getByRole('heading', { name: '保险库已锁定' })).toBeVisible();
  await expect(popup.getByLabel('口令', { exact: true })).toBeFocused();
  for (let tries = 0; tries < 3; tries++) {
    await popup.getByLabel('口令', { exact: true }).fill(`wrong ${tries}`);
    await press(popup, '解锁');
    await expect(popup.getByRole('alert')).toHaveText('口令不对。没有内容被改动，请再试一次。');
  }
  // Each further wrong word doubles the wait: a slow machine outlasts the first two seconds, not the later ones.
  await expect(async () => {
    await press(popup, '解锁');
    await expect(popup.getByRole('alert')).toContainText(/请在 \d+ 秒后再试/, { timeout: 3_000 });
  }).toPass({ timeout: 40_000 });
  await expect(async () => {
    await popup.getByLabel('口令', { exact: true }).fill(WORD);
    await press(popup, '解锁');
    await expect(popup.getByRole('heading', { name: '保险库已锁定' })).toBeHidden({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  await press(popup, '立即锁定');
  await expect(popup.getByRole('heading', { name: '保险库已锁定' })).toBeVisible();
});

test('the vault stays open when the worker is stopped; the passphrase is in no store', async () => {
  const options = await session.open('options.html');
  await setPassphrase(options, WORD);
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
});

/** Codes to work with, from a backup made here. */
const seed = (options: Page, count: number) => importAll(options, backupOf(WORD, count), WORD, count);

const downloaded = async (page: Page, act: () => Promise<void>) => {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
};

test('a backup moves the codes to a new browser, after a preview; the list holds none', async () => {
  const options = await session.open('options.html');
  await seed(options, 3);
  await options.getByText('导出加密备份').click();
  await options.getByLabel('新口令（至少 8 个字符）').last().fill(WORD);
  await options.getByLabel('再输入一次').last().fill(WORD);
  const backup = await downloaded(options, () => press(options, '导出'));
  expect(backup.name).toMatch(/^qiye-mail-guide-backup-\d{4}-\d\d-\d\d\.json$/);
  expect(backup.text).not.toContain(codeOf(1));
  expect(backup.text).not.toContain('corp.example');

  await options.getByText('导出清单（不含密码）').click();
  const list = await downloaded(options, () => press(options, '导出 CSV'));
  expect(list.text).toContain('user1@corp.example');
  expect(list.text).not.toContain(codeOf(1));

  const other = await launch({ chromeArgs: [] });
  try {
    const there = await other.open('options.html');
    await previewBackup(there, `${backup.text.slice(0, -40)}${backup.text.slice(-39)}`, WORD);
    await expect(there.getByRole('alert').filter({ hasText: '没有导入任何内容' })).toBeVisible();
    await there.reload();
    await previewBackup(there, backup.text, WORD);
    await expect(there.getByText('新增 3 个')).toBeVisible();
    const before = await other.open('popup.html');
    await expect(before.locator('.empty')).toBeVisible();
    await press(there, '导入');
    const popup = await other.open('popup.html');
    await expect(popup.getByRole('listitem', { name: 'user3@corp.example' })).toBeVisible();
    expect((await codesIn(popup)).map(({ code }) => code).sort()).toEqual([1, 2, 3].map(codeOf));
  } finally {
    await other.close();
  }
});

test('deletes everything, but only when asked twice', async () => {
  const options = await session.open('options.html');
  await seed(options, 2);
  await press(options, '全部删除…');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('dialog')).toBeHidden();
  const popup = await session.open('popup.html');
  await expect(popup.getByRole('listitem', { name: 'user2@corp.example' })).toBeVisible();
  await options.bringToFront();
  await press(options, '全部删除…');
  await press(options, '确认删除');
  await expect(options.getByText('已全部删除。')).toBeVisible();
  await expect(popup.getByRole('listitem', { name: 'user2@corp.example' })).toHaveCount(0);
});

test('what is chosen stays chosen, by keyboard alone', async () => {
  const options = await session.open('options.html');
  const box = options.getByRole('checkbox', { name: '到期前弹出通知' });
  await expect(box).toBeChecked();
  await box.focus();
  await options.keyboard.press('Space');
  await expect(options.getByText('已保存。')).toBeVisible();
  await expect(box).not.toBeChecked();
  await options.getByRole('checkbox', { name: '管理员的登录限制页面' }).press('Space');
  await expect(options.getByRole('checkbox', { name: '管理员的登录限制页面' })).not.toBeChecked();
  await options.reload();
  await expect(box).not.toBeChecked();
  await expect(options.getByRole('checkbox', { name: '管理员的登录限制页面' })).not.toBeChecked();
});

test('is searched by label and by effect, and gives allowed sites and hidden guides back', async () => {
  const options = await session.open('options.html');
  const search = options.getByRole('searchbox', { name: '搜索设置' });
  await search.fill('CSV');
  await expect(options.getByRole('region', { name: '备份与换电脑' })).toBeVisible();
  await expect(options.getByText('导出清单（不含密码）')).toBeVisible();
  await expect(options.getByText('导出加密备份')).toBeHidden();
  await expect(options.getByRole('region', { name: '到期提醒' })).toBeHidden();
  await search.fill('没有这个词');
  await expect(options.getByText('没有找到「没有这个词」')).toBeVisible();
  await search.fill('');
  await expect(options.getByRole('region', { name: '到期提醒' })).toBeVisible();
  await expect(options.getByText('没有允许别的网站')).toBeVisible();

  await options.evaluate(() =>
    chrome.runtime.sendMessage({
      type: 'guide/hide',
      body: { guide: 'get-code', host: 'mailh.qiye.163.com' },
    }),
  );
  await options.reload();
  await options.getByRole('button', { name: '恢复：mailh.qiye.163.com（获取授权密码）' }).press('Enter');
  await expect(options.getByText('不再自动出现的网站')).toBeHidden();
});
