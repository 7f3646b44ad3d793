/** The other clients in the popup: what each one gets, and that the code is nowhere it was not asked to be. */
import { readFileSync } from 'node:fs';
import { expect as expectSoon, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import * as plist from 'plist';
import { FAKE_CODE, type Scene } from '../pictures/fake-worker.ts';
import { madeUp } from '../pictures/made-up.ts';
import { openScene } from '../pictures/open-page.ts';
import { launch, type Session } from './harness.ts';

const expect = expectSoon.configure({ timeout: 20_000 });
const ADDRESS = madeUp(1).address;
const PROFILE = 'iPhone、iPad、Mac（描述文件）';
const PICTURE = 'Thunderbird / K-9（安卓，扫码导入）';

let session: Session;
let page: Page;
// In parallel mode each test would launch a browser of its own.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  session = await launch({ chromeArgs: [], viewport: { width: 380, height: 600 } });
});
test.afterEach(() => page?.close());
test.afterAll(() => session.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const open = async (client: string, scene: Scene = {}) => {
  page = await openScene(session, { codes: [madeUp(1)], ...scene });
  await button('其他客户端').click();
  await button(client).click();
  await expect(page.getByRole('heading', { name: client, exact: true })).toBeFocused();
};
const asked = (type: string) =>
  page.evaluate(
    (wanted) =>
      (window as never as { asked: { type: string }[] }).asked.filter((one) => one.type === wanted).length,
    type,
  );
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
const picture = () => page.getByRole('img', { name: `${ADDRESS} 的导入二维码` });
const inDom = async () => {
  const fields = await page
    .locator('input, textarea, select')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  return [await page.content(), ...fields].join('\n');
};

/** Text of the QR code on a screenshot, read by another program than the one that drew it. */
async function readPicture(): Promise<string | undefined> {
  const png = (await picture().screenshot()).toString('base64');
  const reader = await session.context.newPage();
  const { data, width, height } = await reader.evaluate(async (text) => {
    const image = new Image();
    image.src = `data:image/png;base64,${text}`;
    await image.decode();
    const canvas = Object.assign(
      document.createElement('canvas'),
      image && { width: image.width, height: image.height },
    );
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    return { data: [...pixels], width: image.width, height: image.height };
  }, png);
  await reader.close();
  return jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' })?.data;
}

/** The file that pressing `name` saves. */
async function saved(name: string): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await button(name).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('a phone reads the QR code off the screen; the code comes on demand and is nowhere as text', async () => {
  await open(PICTURE);
  expect(await asked('codes/reveal')).toBe(0);
  await page.getByLabel('显示名称').fill('王小明');
  await button('显示二维码').click();
  await expect(picture()).toBeVisible();
  const server = `993,3,1,"${ADDRESS}"`;
  expect(JSON.parse((await readPicture()) ?? '')).toEqual([
    1,
    [1, 1],
    [0, 'imaphz.qiye.163.com', 993, 3, 1, ADDRESS, ADDRESS, FAKE_CODE],
    [
      [
        [0, 'smtphz.qiye.163.com', 465, 3, 1, ADDRESS, FAKE_CODE],
        [ADDRESS, '王小明'],
      ],
    ],
  ]);
  expect(await inDom()).not.toContain(FAKE_CODE);
  await button('隐藏二维码').click();
  await page.getByLabel('收发信服务器').selectOption({ label: 'imap.qiye.163.com（备用）' });
  await button('不含授权密码的二维码').click();
  const bare = await readPicture();
  expect(bare).toContain(`"imap.qiye.163.com",${server}`);
  expect(bare).not.toContain(FAKE_CODE);
  expect(await asked('codes/reveal')).toBe(1);
});

test('the QR code goes after a minute, and when the window loses the focus', async () => {
  await open(PICTURE);
  await page.clock.install();
  await button('显示二维码').click();
  await expect(picture()).toBeVisible();
  await page.clock.runFor(59_000);
  await expect(picture()).toBeVisible();
  await page.clock.runFor(1_100);
  await expect(picture()).toHaveCount(0);
  await button('显示二维码').click();
  await expect(picture()).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expect(picture()).toHaveCount(0);
  await expect(button('显示二维码')).toBeFocused();
});

test('a locked vault gives no picture', async () => {
  await open(PICTURE, { answers: { 'codes/reveal': { error: 'vault_error_locked' } } });
  await button('显示二维码').click();
  await expect(page.getByRole('status').filter({ hasText: '锁定' })).toBeVisible();
  await expect(picture()).toHaveCount(0);
});

for (const client of ['Foxmail', 'Outlook', 'Thunderbird', '苹果「邮件」（Mac）']) {
  test(`${client}: every field to copy, the code only through the clipboard`, async () => {
    await open(client);
    const copied: string[] = [];
    for (const copy of await page.locator('.clients-fields button').all()) {
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await copy.click();
      await expect.poll(clipboard).not.toBe('');
      copied.push(await clipboard());
    }
    for (const value of [ADDRESS, FAKE_CODE, 'imaphz.qiye.163.com', '993', 'smtphz.qiye.163.com', '465'])
      expect(copied).toContain(value);
    expect(copied.filter((value) => value === FAKE_CODE)).toHaveLength(1);
    expect(await asked('clipboard/copied')).toBe(1);
    expect(await inDom()).not.toContain(FAKE_CODE);
  });
}

test('a card follows the order and the language of the client', async () => {
  await open('Foxmail');
  const labels = page.locator('.clients-fields dt');
  await expect(labels).toHaveText(
    '接收服务器类型 邮件账号 密码 IMAP服务器 SSL 端口 SMTP服务器 SSL 端口'.split(' '),
  );
  await page.getByLabel('客户端的界面语言').selectOption('en');
  await expect(labels.nth(3)).toHaveText('IMAP Server');
  await expect(labels.nth(3)).toHaveAttribute('lang', 'en');
});

test('the Apple profile is saved without the code', async () => {
  await open(PROFILE);
  const { name, text } = await saved('保存文件');
  expect(name).toBe('sales1-hengyuan-trade.com-mail.mobileconfig');
  const profile = plist.parse(text) as { PayloadContent: Record<string, unknown>[] };
  expect(profile.PayloadContent[0]).toMatchObject({
    EmailAddress: ADDRESS,
    IncomingMailServerHostName: 'imaphz.qiye.163.com',
    OutgoingMailServerPortNumber: 465,
  });
  expect(text).not.toContain(FAKE_CODE);
  expect(await asked('codes/reveal')).toBe(0);
});

test('the file for the company web server names its place and keeps its name', async () => {
  await open('Thunderbird 自动配置文件（给管理员）');
  await expect(page.getByText('https://autoconfig.hengyuan-trade.com/mail/config-v1.1.xml')).toBeVisible();
  const { name, text } = await saved('保存文件');
  expect(name).toBe('config-v1.1.xml');
  await expect(page.locator('pre')).toHaveText(text);
});

test('a table holds the code only after the press that says so', async () => {
  await open('表格（CSV，批量导入工具用）');
  expect((await saved('保存，不含授权密码')).text).not.toContain(FAKE_CODE);
  expect(await asked('codes/reveal')).toBe(0);
  expect((await saved('保存，含授权密码')).text).toContain(`${ADDRESS},${FAKE_CODE},`);
  expect(await inDom()).not.toContain(FAKE_CODE);
});

test('a terminal text reads the code from a command of the store that is chosen', async () => {
  await open('msmtp');
  await expect(page.locator('pre').first()).toHaveText(`pass insert qiye/${ADDRESS}`);
  await page.getByLabel('授权密码存放在').selectOption('keychain');
  await button('复制文本').click();
  await expect.poll(clipboard).toContain('passwordeval security find-generic-password');
  expect(await saved('保存文件')).toEqual({ name: 'msmtprc', text: await clipboard() });
  await button('复制授权密码').click();
  await expect.poll(clipboard).toBe(FAKE_CODE);
  expect(await inDom()).not.toContain(FAKE_CODE);
});

test('Mail Master is told to need no code', async () => {
  await open('网易邮箱大师');
  await expect(page.getByText('不需要授权密码')).toBeVisible();
});

test('by keyboard there, and back to where one came from', async () => {
  page = await openScene(session, { codes: [madeUp(1)] });
  await button('其他客户端').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '其他客户端' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button('Foxmail')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Foxmail' })).toBeFocused();
  for (const wanted of ['收发信服务器', '客户端的界面语言', `复制邮件账号：${ADDRESS}`, '复制授权密码']) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAccessibleName(wanted);
  }
  await page.keyboard.press('Enter');
  await expect.poll(clipboard).toBe(FAKE_CODE);
  await button('返回').click();
  await expect(button('Foxmail')).toBeVisible();
  await button('返回').click();
  await expect(button('其他客户端')).toBeFocused();
});

test('asks for the address first where it is not known, and warns of a code that is not in force', async () => {
  page = await openScene(session, { codes: [madeUp(1, { address: '', state: 'seen' })] });
  await button('其他客户端').click();
  await expect(page.getByText('还没有在邮箱页面点「确定」')).toBeVisible();
  await page.getByLabel('这个密码属于哪个邮箱？').fill(ADDRESS);
  await page.keyboard.press('Enter');
  await expect(button('Foxmail')).toBeVisible();
});

test('stays open beside the client in a window of its own', async () => {
  await open('Foxmail', { tabUrl: 'https://mailh.qiye.163.com/static/sirius-web/' });
  const coming = session.context.waitForEvent('page');
  await button('在小窗口中打开').click();
  const window = await coming;
  await expect.poll(() => window.url()).toMatch(/popup\.html#clients\/[0-9a-f-]{36}\/foxmail$/);
  const there = window.url().slice(window.url().indexOf('popup.html'));
  await window.close();
  page = await openScene(session, { codes: [madeUp(1)] }, there);
  await expect(page.getByRole('heading', { name: 'Foxmail' })).toBeVisible();
});
