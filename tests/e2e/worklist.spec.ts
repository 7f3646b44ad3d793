/** The list of mailboxes against a scripted worker: what it shows, what its keys and buttons do, and that it stays quick. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Scene } from '../pictures/fake-worker.ts';
import { listScenes, PASTED, workList } from '../pictures/list-scenes.ts';
import { madeUp } from '../pictures/made-up.ts';
import { openScene } from '../pictures/open-page.ts';
import { launch, type Session } from './harness.ts';

let session: Session;
let page: Page;
// In parallel mode each test would launch a browser of its own.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  session = await launch({ chromeArgs: [], viewport: { width: 380, height: 600 } });
});
test.afterEach(() => page?.close());
test.afterAll(() => session.close());

const open = async (scene: Scene | undefined) => {
  page = await openScene(session, scene ?? {}, 'sidepanel.html');
  return page;
};
const button = (name: string | RegExp, within: Page | Locator = page) =>
  within.getByRole('button', { name, exact: true });
const row = (address: string) => page.getByRole('listitem', { name: address });
const asked = (type: string) =>
  page.evaluate(
    (wanted) =>
      (window as never as { asked: { type: string; body: unknown }[] }).asked
        .filter((message) => message.type === wanted)
        .map(({ body }) => body),
    type,
  );
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
const withList = (list: ReturnType<typeof workList>, answers: Scene['answers'] = {}): Scene => ({
  answers: { 'worklist/read': list, 'worklist/change': { before: 40, total: 39 }, ...answers },
});

test('says how far the list is, and what of it is to do, failed, ending, or there at all', async () => {
  await open(listScenes.forty);
  await expect(page.getByText('8 / 40 完成')).toBeVisible();
  await expect(button('待办 28')).toHaveAttribute('aria-pressed', 'true');
  await button('失败 4').click();
  await expect(page.getByRole('list', { name: '邮箱清单' }).getByRole('listitem')).toHaveCount(4);
  await button('快到期 4').click();
  await expect(row('sales6@hengyuan-trade.com')).toContainText('5 天后到期');
  await button('全部 40').click();
  await expect(row('sales1@hengyuan-trade.com')).toContainText('正常');
});

test('explains itself where there is no list, and begins one', async () => {
  await open({
    answers: { ...listScenes.begun?.answers, 'worklist/change': { before: 0, total: 2 } },
  });
  await expect(page.getByText('加密保存在这台电脑上')).toBeVisible();
  await button('加入已保管的 2 个邮箱').click();
  const add = ['li.na@hengyuan-trade.com', 'zhang.wei@hengyuan-trade.com'].map((address) => ({
    address,
    name: '',
  }));
  await expect.poll(() => asked('worklist/change')).toEqual([{ add }]);
});

test('takes a pasted table, and names what it does not take', async () => {
  await open(withList(workList(0), { 'worklist/change': { before: 0, total: 2 } }));
  await button('添加邮箱').click();
  await expect(page.getByLabel('粘贴邮箱地址')).toBeFocused();
  await page.keyboard.insertText(PASTED);
  await expect(page.getByText('第 5 行：wang.fang@hengyuan-trade')).toBeVisible();
  await expect(page.getByText('第 4 行：li.na@hengyuan-trade.com（和第 2 行相同）')).toBeVisible();
  await button('添加 2 个').click();
  const add = [
    { address: 'li.na@hengyuan-trade.com', name: '李娜' },
    { address: 'zhang.wei@hengyuan-trade.com', name: '张伟' },
  ];
  await expect.poll(() => asked('worklist/change')).toEqual([{ add }]);
  await expect(page.getByText('已添加 2 个邮箱')).toBeVisible();
});

test('reads a file as Excel saves it in China, and tells a workbook from a table', async () => {
  await open(withList(workList(0)));
  await button('添加邮箱').click();
  const file = (name: string, bytes: number[]) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(bytes),
  });
  const ascii = [...Buffer.from(',zhang.wei@hengyuan-trade.com\r\n')];
  // 「张伟」 in GBK.
  await page.locator('input[type=file]').setInputFiles(file('list.csv', [0xd5, 0xc5, 0xce, 0xb0, ...ascii]));
  await expect(page.getByLabel('粘贴邮箱地址')).toHaveValue(/^张伟,zhang\.wei@/);
  await expect(button('添加 1 个')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(file('list.xlsx', [0x50, 0x4b, 3, 4]));
  await expect(page.getByRole('alert')).toContainText('另存为 CSV');
});

test('copies an address, starts the guide with it, renews and sends', async () => {
  await open(withList(workList(40)));
  await button('复制地址 sales3@hengyuan-trade.com').click();
  expect(await clipboard()).toBe('sales3@hengyuan-trade.com');
  await button('获取：sales9@hengyuan-trade.com').click();
  await expect(page.getByText('sales9@hengyuan-trade.com 已复制')).toBeVisible();
  expect(await clipboard()).toBe('sales9@hengyuan-trade.com');
  await button('换新的：sales6@hengyuan-trade.com').click();
  await expect
    .poll(() => asked('guide/start'))
    .toEqual([{ guide: 'get-code' }, { guide: 'get-code', codeId: madeUp(6).id }]);
  await button('发送：sales7@hengyuan-trade.com').click();
  await expect.poll(() => asked('ticket/make')).toMatchObject([{ id: madeUp(7).id, client: 'laifaxin' }]);
});

test('leads an address that is another provider’s alone there, and says where there is no guide', async () => {
  const list = workList(40);
  const addresses = ['li@gmail.com', 'li@hotmail.com'];
  const rows = list.rows.map((row) =>
    row.next === 'make' ? { ...row, address: addresses.shift() ?? row.address } : row,
  );
  await open(withList({ ...list, rows }));
  await button('获取：li@hotmail.com').click();
  await expect(page.getByText('这个地址是「微软 365、Outlook.com」的')).toBeVisible();
  await button('获取：li@gmail.com').click();
  const choice = { provider: 'google', host: 'myaccount.google.com', account: 'li@gmail.com' };
  await expect.poll(() => asked('guide/start')).toEqual([{ guide: 'get-code', ...choice }]);
  const wanted = await page.evaluate(() => (window as never as { wanted: unknown[] }).wanted);
  expect(wanted).toEqual([{ origins: ['https://myaccount.google.com/*'] }]);
});

test('groups failures by their cause, with one message that names all of them', async () => {
  await open(listScenes.forty);
  await button('全部 40').click();
  await button('看原因：sales4@hengyuan-trade.com').click();
  const group = page.getByRole('article').filter({ hasText: '登录规则拦下了' });
  await expect(group).toContainText('3 个邮箱');
  await group.getByText('写一条消息给管理员').click();
  await button('复制聊天短文', group).click();
  const text = await clipboard();
  for (const n of [4, 14, 34]) expect(text).toContain(madeUp(n).address);
  expect(text).not.toContain(madeUp(24).address);
});

test('offers whoever is logged in and not on the list, and takes no for an answer', async () => {
  await open({ answers: { ...listScenes.offered?.answers, 'worklist/change': { before: 6, total: 6 } } });
  await expect(page.getByText('已登录的 li.na@hengyuan-trade.com 不在清单里')).toBeVisible();
  await button('不用').click();
  await button('加入清单').click();
  await expect
    .poll(() => asked('worklist/change'))
    .toEqual([
      { refuse: ['li.na@hengyuan-trade.com'] },
      { add: [{ address: 'li.na@hengyuan-trade.com', name: '' }] },
    ]);
});

test('marks the row of whoever is logged in', async () => {
  await open(listScenes.forty);
  await expect(row('sales7@hengyuan-trade.com')).toHaveAttribute('aria-current', 'true');
});

test('works by keyboard alone: search, rows, the next step, removing and taking back', async () => {
  await open(withList(workList(1_000)));
  await button('全部 1000').press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(button('复制地址 sales3@hengyuan-trade.com')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(button('复制地址 sales5@hengyuan-trade.com')).toBeFocused();
  await page.keyboard.press('End');
  const last = button('复制地址 sales1000@hengyuan-trade.com');
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await page.keyboard.press('PageUp');
  await expect(last).not.toBeFocused();
  await page.keyboard.press('Home');
  await expect(button('复制地址 sales3@hengyuan-trade.com')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button('去确定：sales3@hengyuan-trade.com')).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await asked('guide/start')).toEqual([{ guide: 'get-code' }]);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Delete');
  await expect(button('撤销')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => asked('worklist/change'))
    .toEqual([
      { remove: ['sales3@hengyuan-trade.com'] },
      { add: [{ address: 'sales3@hengyuan-trade.com', name: '李娜' }] },
    ]);
});

test('finds by address and by name', async () => {
  await open(withList(workList(40)));
  await button('全部 40').click();
  await page.getByRole('searchbox').fill('张伟 SALES9');
  await expect(page.getByRole('list', { name: '邮箱清单' }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('searchbox').fill('nobody');
  await expect(page.getByText('这里没有找到「nobody」')).toBeVisible();
  await button('显示全部').click();
  await expect(row('sales1@hengyuan-trade.com')).toBeVisible();
});

test('copies and saves the table the worker makes, and says when the company forbids it', async () => {
  await open(withList(workList(40), { 'worklist/table': { text: 'a\tb\n', count: 28 } }));
  await button('复制表格').click();
  await expect.poll(clipboard).toBe('a\tb\n');
  const saved = page.waitForEvent('download');
  await button('导出 CSV').click();
  expect((await saved).suggestedFilename()).toMatch(/^qiye-mail-guide-mailboxes-.*\.csv$/);
  expect(await asked('worklist/table')).toEqual([
    { filter: 'todo', as: 'tsv' },
    { filter: 'todo', as: 'csv' },
  ]);
  await page.close();
  await open(listScenes.managed);
  await expect(page.getByText('管理员不允许复制表格和导出')).toBeVisible();
  await expect(button('导出 CSV')).toHaveCount(0);
});

test('shows nothing of it while the vault is locked, and says so where it can’t be read', async () => {
  await open(listScenes.locked);
  await expect(page.getByRole('heading', { name: '保险库已锁定' })).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveCount(0);
  await page.close();
  await open(listScenes.broken);
  await button('删除这份清单…').click();
  await button('确认删除').click();
  expect(await asked('worklist/discard')).toEqual([{}]);
});

test('draws only what is in sight of ten thousand rows', async () => {
  await open(withList(workList(10_000)));
  await expect(button('全部 10000')).toBeVisible();
  const drawn = () => page.getByRole('list', { name: '邮箱清单' }).getByRole('listitem').count();
  expect(await drawn()).toBeLessThan(40);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect.poll(drawn).toBeLessThan(40);
  await expect.poll(() => page.locator('.row-who').nth(10).isVisible()).toBe(true);
});
