/** The popup against a scripted worker: its contract by role and name, and what it does when things go wrong. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { FAKE_CODE, type Scene } from '../pictures/fake-worker.ts';
import { everyState, madeUp, many, renewed, tagged } from '../pictures/made-up.ts';
import { openScene } from '../pictures/open-page.ts';
import { serversFailed } from '../pictures/scenes.ts';
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

const open = async (scene: Scene) => {
  page = await openScene(session, scene);
  return page;
};
const button = (name: string, within: Page | Locator = page) =>
  within.getByRole('button', { name, exact: true });
const item = (address: string) => page.getByRole('listitem', { name: address });
const asked = (type: string) =>
  page.evaluate(
    (wanted) =>
      (window as never as { asked: { type: string; body: unknown }[] }).asked
        .filter((message) => message.type === wanted)
        .map(({ body }) => body),
    type,
  );
const wanted = () => page.evaluate(() => (window as never as { wanted: unknown[] }).wanted);
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

test('starts the guides it names', async () => {
  await open({});
  await button('获取授权密码').click();
  await button('解除 IP 限制').click();
  await button('检查授权密码').click();
  const started = ['get-code', 'lift-ip-rule', 'check-codes'].map((guide) => ({ guide }));
  expect(await asked('guide/start')).toEqual(started);
  expect((await button('检查授权密码').boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('asks whose mailbox it is only who says that it is not NetEase’s, and asks for one host in the press', async () => {
  await open({});
  await expect(page.getByRole('heading', { name: '哪家邮箱' })).toHaveCount(0);
  await button('不是网易企业邮箱？').click();
  const address = page.getByLabel('你的邮箱地址（不会发到任何地方）');
  await expect(address).toBeFocused();
  // A domain that is one provider's alone tells; what has no guide says what to do, and asks for nothing.
  await address.pressSequentially('zhang@hotmail.com');
  await expect(page.getByRole('heading', { name: '微软 365、Outlook.com' })).toBeVisible();
  await expect(page.getByText('OAuth')).toBeVisible();
  await expect(page.getByRole('button', { name: /上开始$/ })).toHaveCount(0);
  await button('换一家').click();
  await address.fill('zhang@corp.example');
  await expect(page.getByText('看不出 corp.example 是哪家的邮箱')).toBeVisible();
  await button('阿里企业邮箱').click();
  await expect(page.getByRole('heading', { name: '阿里企业邮箱' })).toBeFocused();
  expect(await wanted()).toEqual([]);
  await page.getByLabel('登录网址').selectOption('mail.sg.aliyun.com');
  await button('在 mail.sg.aliyun.com 上开始').click();
  expect(await wanted()).toEqual([{ origins: ['https://mail.sg.aliyun.com/*'] }]);
  expect(await asked('guide/start')).toEqual([
    {
      guide: 'get-code',
      provider: 'alibaba',
      host: 'mail.sg.aliyun.com',
      account: 'zhang@corp.example',
    },
  ]);
});

test('tells the state of every code in words', async () => {
  await open({ codes: everyState() });
  const words = {
    'zhang.wei@': '未生效',
    'li.na@': '已绑定 · 正常',
    'wang.fang.': '已生效',
    'sales4@': '3 天后到期',
    'sales5@': '已过期',
    'sales6@': '已撤销',
  };
  for (const [address, state] of Object.entries(words)) await expect(item(address)).toContainText(state);
});

test('copies exactly the sixteen characters, and says so', async () => {
  await open({ codes: [madeUp(1)] });
  await button('复制授权密码', item('sales1@')).click();
  await expect(page.getByRole('status').filter({ hasText: '授权密码已复制' })).toBeVisible();
  expect(await clipboard()).toBe(FAKE_CODE);
  await expect(page.locator('body')).not.toContainText(FAKE_CODE);
});

test('takes what the user knows better: the end, the name, tags', async () => {
  await open({ codes: [madeUp(1), madeUp(2, { expiresAt: null, tags: ['Q4'] })] });
  await button('到期时间不详 · 补上').click();
  await expect(page.getByLabel('到期日')).toBeFocused();
  await page.getByLabel('到期日').fill('2031-05-20');
  await page.getByLabel('名称').fill('Foxmail');
  await page.getByLabel('标签').fill('外贸部， Q4,Q4');
  await page.getByLabel('邮箱地址').fill('nobody');
  await button('保存').click();
  await expect(page.getByText('请填完整的邮箱地址')).toBeVisible();
  expect(await asked('codes/edit')).toEqual([]);
  await page.getByLabel('邮箱地址').fill('li.na@corp.example');
  await page.getByLabel('邮箱地址').press('Enter');
  await expect(item('li.na@corp.example')).toContainText(/Foxmail.*2031年5月20日.*外贸部.*Q4/);
  await expect(button('编辑', item('li.na@corp.example'))).toBeFocused();
  const change = { address: 'li.na@corp.example', name: 'Foxmail', tags: ['外贸部', 'Q4'] };
  const expiresAt = new Date('2031-05-20T23:59:59').getTime();
  expect(await asked('codes/edit')).toEqual([{ id: madeUp(2).id, ...change, expiresAt }]);
});

test('leaves what was not touched as it is, and closes on Escape', async () => {
  const at = Date.now() + 9_876_543_210;
  await open({ codes: [madeUp(1, { expiresAt: at })] });
  await button('编辑').click();
  await page.getByLabel('名称').fill('x');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('名称')).toHaveCount(0);
  await expect(button('编辑')).toBeFocused();
  await button('编辑').click();
  await button('保存').click();
  await expect(page.getByLabel('名称')).toHaveCount(0);
  expect(await asked('codes/edit')).toMatchObject([{ name: '来发信', expiresAt: at, tags: [] }]);
});

test('sorts by the end, and shows one tag', async () => {
  await open({ codes: tagged() });
  const first = page.getByRole('listitem').first();
  await expect(first).toContainText('sales1@');
  await page.getByRole('combobox', { name: '排序' }).selectOption('先到期的在前');
  const shown = await page.locator('.line-address').allTextContents();
  expect(shown.map((address) => Number(/\d/.exec(address)))).toEqual([1, 3, 4, 6, 7, 2, 5, 8]);
  await page.getByRole('combobox', { name: '标签' }).selectOption('外贸部');
  await expect(page.getByRole('listitem')).toHaveCount(4);
  await page.getByRole('searchbox').fill('sales3 q4');
  await expect(page.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('searchbox').fill('sales2');
  await button('清空搜索').click();
  await expect(page.getByRole('listitem')).toHaveCount(8);
});

test('fits nine of many codes into the window, and searches from the start', async () => {
  await open({ codes: many(40), tabUrl: 'https://mailh.qiye.163.com/static/sirius-web/' });
  await expect(page.getByRole('searchbox')).toBeFocused();
  const inSight = await page
    .getByRole('listitem')
    .evaluateAll((items) => items.filter((one) => one.getBoundingClientRect().bottom <= innerHeight).length);
  expect(inSight).toBeGreaterThanOrEqual(9);
});

test('copies each of many codes where it stands, whatever its state', async () => {
  const codes = everyState();
  await open({ codes });
  await expect(page.getByRole('listitem')).toHaveCount(codes.length);
  for (const one of await page.getByRole('listitem').all())
    await expect(button('复制授权密码', one)).toBeVisible();
  await button('复制授权密码', item('zhang.wei@')).click();
  await expect.poll(clipboard).toBe(FAKE_CODE);
});

test('goes through many codes by keyboard: search, lines, the main action, the rest of one', async () => {
  await open({ codes: many(40) });
  await page.keyboard.type('sales2');
  await expect(item('sales1@')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(button('复制授权密码', item('sales2@'))).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(clipboard).toBe(FAKE_CODE);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(item('sales20@').getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  for (const name of ['复制授权密码', '发送到来发信', '显示', '删除'])
    await expect(button(name, item('sales20@'))).toBeVisible();
  await button('收起').click();
  await expect(item('sales20@').getByRole('button').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('keeps the administrator’s guide under 更多, but where it is about that', async () => {
  const tabUrl = 'https://mailh.qiye.163.com/static/sirius-web/';
  await open({ tabUrl });
  await expect(button('解除 IP 限制')).toBeHidden();
  await page.getByText('更多', { exact: true }).click();
  await expect(button('解除 IP 限制')).toBeVisible();
  await page.close();
  await open({ tabUrl: 'https://qiye.163.com/admin/index.html' });
  await expect(button('解除 IP 限制')).toBeVisible();
  await page.close();
  await open({
    tabUrl,
    codes: [madeUp(1, { lastResult: { ok: false, detail: 'ERR.LOGIN.IPDENY', at: 1 } })],
  });
  await expect(button('解除 IP 限制')).toBeVisible();
});

test('says so when the clipboard refuses', async () => {
  await open({ codes: [madeUp(1)] });
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await button('复制授权密码').click();
  await expect(page.getByText('浏览器没有允许写入剪贴板')).toBeVisible();
});

test('shows a code as one run of text, and hides it after a minute', async () => {
  await open({ codes: [madeUp(1)] });
  await page.clock.install();
  await button('显示').click();
  await expect(item('sales1@')).toContainText(FAKE_CODE);
  await page.clock.runFor(59_000);
  await expect(item('sales1@')).toContainText(FAKE_CODE);
  await page.clock.runFor(1_100);
  await expect(item('sales1@')).not.toContainText(FAKE_CODE);
});

test('hides a shown code when the window loses the focus', async () => {
  await open({ codes: [madeUp(1)] });
  await button('显示').click();
  await expect(item('sales1@')).toContainText(FAKE_CODE);
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expect(item('sales1@')).not.toContainText(FAKE_CODE);
  await expect(button('显示')).toBeVisible();
});

test('deletes at once and takes it back on demand', async () => {
  await open({ codes: [madeUp(1), madeUp(2)] });
  await button('删除', item('sales1@')).click();
  await expect(item('sales1@')).toHaveCount(0);
  await expect(button('撤销')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(item('sales1@')).toBeVisible();
  const [removed] = await asked('codes/remove');
  expect(await asked('codes/restore')).toEqual([removed]);
});

test('keeps the row when deleting fails', async () => {
  await open({
    codes: [madeUp(1)],
    answers: { 'codes/remove': { ok: false, error: 'vault_error_storage' } },
  });
  await button('删除').click();
  await expect(page.getByText('浏览器的存储空间拒绝了读写')).toBeVisible();
  await expect(item('sales1@')).toBeVisible();
});

test('explains a code that is not in force, and leads back', async () => {
  await open({ codes: [madeUp(1, { state: 'seen' })] });
  await expect(item('sales1@')).toContainText('还没有在邮箱页面点「确定」');
  await button('回去完成').click();
  expect(await asked('guide/start')).toEqual([{ guide: 'get-code' }]);
});

test('puts a code that could not be kept before the eyes at once', async () => {
  await open({ codes: [madeUp(1, { state: 'seen', unsaved: true })] });
  const alert = page.getByRole('alert').filter({ hasText: '没能保存，请现在就复制' });
  await expect(alert).toContainText(FAKE_CODE);
  await button('复制授权密码', alert).click();
  await expect.poll(clipboard).toBe(FAKE_CODE);
});

test('asks for the address when the page did not tell it', async () => {
  await open({ codes: [madeUp(1, { address: '' })] });
  const field = page.getByLabel('这个密码属于哪个邮箱？');
  await field.fill('zhang.wei');
  await field.press('Enter');
  await expect(page.getByText('请填完整的邮箱地址')).toBeVisible();
  expect(await asked('codes/edit')).toEqual([]);
  await field.fill('zhang.wei@corp.example ');
  await field.press('Enter');
  await expect(item('zhang.wei@corp.example')).toBeVisible();
  expect(await asked('codes/edit')).toEqual([{ id: madeUp(1).id, address: 'zhang.wei@corp.example' }]);
});

test('offers the servers of the mailbox, each value with its copy button', async () => {
  await open({ codes: [madeUp(1, { host: 'mailh.qiye.163.com' })] });
  const recommended = page.getByRole('table', { name: '推荐', exact: true });
  await button('复制服务器 imaphz.qiye.163.com', recommended).click();
  await expect.poll(clipboard).toBe('imaphz.qiye.163.com');
  await button('复制端口 465', recommended).click();
  await expect.poll(clipboard).toBe('465');
  await expect(
    button('复制服务器 smtp.qiye.163.com', page.getByRole('table', { name: '备用' })),
  ).toBeVisible();
});

test('stays calm when the worker does not answer, and tries again', async () => {
  await open({ silent: true });
  await expect(page.getByRole('alert')).toContainText('扩展的后台没有回应');
  await button('重试').click();
  expect((await asked('codes/list')).length).toBe(2);
  await button('获取授权密码').click();
  await expect(page.getByText('引导没能启动')).toBeVisible();
});

test('says what it can not read, and that it is still there', async () => {
  await open({ codes: many(1), damaged: 1, newer: 2 });
  await expect(page.getByText('1 条记录已损坏')).toContainText('原样保留');
  await expect(page.getByText('2 条记录由更新版本的扩展写入')).toContainText('原样保留');
});

test('deletes what is damaged only when asked twice, and says what is lost', async () => {
  await open({ codes: many(1), damaged: 2, answers: { 'vault/discard': { count: 2 } } });
  await button('删除损坏的记录…').click();
  await expect(page.getByRole('region', { name: '要删除这 2 条损坏的记录吗？' })).toContainText('找不回来');
  await expect(button('取消')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button('删除损坏的记录…')).toBeFocused();
  expect(await asked('vault/discard')).toEqual([]);
  await page.keyboard.press('Enter');
  await button('确认删除').click();
  await expect(page.getByText('已删除 2 条损坏的记录。')).toBeVisible();
  expect(await asked('vault/discard')).toEqual([{}]);
});

test('renews one code, for its own account', async () => {
  const status = { guide: 'get-code', startedAt: 1, codeId: madeUp(2).id, step: null, state: null } as const;
  await open({ codes: renewed(), status });
  await expect(page.getByText('正在为 sales2@hengyuan-trade.com 换新')).toBeVisible();
  await button('换新的', item('sales2@')).click();
  expect(await asked('guide/start')).toEqual([{ guide: 'get-code', codeId: madeUp(2).id }]);
});

test('asks for the old code of a renewal to be deleted in the mailbox', async () => {
  await open({ codes: renewed() });
  const old = page.getByRole('listitem').nth(2);
  await expect(old).toContainText('已有新的授权密码代替它');
  await expect(button('换新的', old)).toHaveCount(0);
  await expect(old.getByRole('link', { name: '去邮箱删除' })).toHaveAttribute(
    'href',
    'https://mailh.qiye.163.com/static/commonweb/authcode.html',
  );
  await button('已经删除了', old).click();
  await expect(page.getByText('已标为已撤销')).toBeVisible();
  expect(await asked('codes/revoke')).toEqual([{ id: madeUp(3).id }]);
});

test('tells a locked vault what came in meanwhile', async () => {
  await open({ locked: true, waiting: 3 });
  await expect(page.getByText('锁定期间又保存了 3 项新内容')).toBeVisible();
});

test('shows where a running guide stands, and stops it', async () => {
  await open({ status: { guide: 'get-code', startedAt: 1, codeId: null, step: 'x', state: 'words-only' } });
  await expect(page.getByRole('status').filter({ hasText: '页面和预想的不一样' })).toBeVisible();
  await button('停止引导').click();
  expect(await asked('guide/stop')).toEqual([{}]);
});

test('offers to work on a company host, and asks for that one origin only', async () => {
  await open({ tabUrl: 'https://mail.corp.example/js6/main.jsp?sid=SECRET' });
  await button('在此网站启用').click();
  await expect(page.getByText('已在 mail.corp.example 启用')).toBeVisible();
  expect(await wanted()).toEqual([{ origins: ['https://mail.corp.example/*'] }]);
  expect(await asked('site/enable')).toEqual([{ origin: 'https://mail.corp.example' }]);
});

test('sends a code to the client after asking for that one host', async () => {
  await open({ codes: [madeUp(1)] });
  await button('发送到来发信', item('sales1@')).click();
  await expect
    .poll(() => asked('ticket/make'))
    .toEqual([{ id: madeUp(1).id, client: 'laifaxin', origin: 'https://web.laifaxin.com' }]);
  expect(await wanted()).toEqual([{ origins: ['https://web.laifaxin.com/*'] }]);
});

test('sends nothing when the host is not permitted, or the worker says no', async () => {
  await open({ codes: [madeUp(1)], granted: false });
  await button('发送到来发信').click();
  await expect(page.getByText('没有发送')).toContainText('web.laifaxin.com');
  expect(await asked('ticket/make')).toEqual([]);
  await page.close();
  await open({
    codes: [madeUp(1)],
    answers: { 'ticket/make': { ok: false, error: 'vault_error_notFound' } },
  });
  await button('发送到来发信').click();
  await expect(page.getByText('已不在列表中')).toBeVisible();
});

test("tells the client's answer, and refills with the next servers", async () => {
  await open({ codes: [madeUp(1), madeUp(2)], handover: serversFailed });
  await expect(item('sales1@')).toContainText('收信正常，发信失败');
  await expect(item('sales1@')).toContainText('ERR.LOGIN.DOMAINNOTEXIST');
  await expect(item('sales2@')).not.toContainText('发信失败');
  await button('换服务器重填').click();
  expect(await asked('ticket/make')).toMatchObject([{ id: madeUp(1).id, family: 'hz' }]);
  await button('清空填写').click();
  await expect(page.getByText('填写的内容已清空')).toBeVisible();
});

test('links to the code page of the mailbox at hand', async () => {
  await open({ tabUrl: 'https://mailh.qiye.163.com/static/sirius-web/?sid=x' });
  await page.getByText('更多', { exact: true }).click();
  await expect(page.getByRole('link', { name: '打开授权密码页面' })).toHaveAttribute(
    'href',
    'https://mailh.qiye.163.com/static/commonweb/authcode.html',
  );
});

test('explains a pasted error: meaning, who can mend it, steps, and the guide', async () => {
  await open({ codes: [madeUp(1)] });
  await button('诊断报错').click();
  await page.getByRole('textbox').fill('SMTP 535 5.7.0 err.login.reqcode');
  await expect(page.getByRole('status').filter({ hasText: '只接受客户端授权密码' })).toContainText(
    '自己就能解决',
  );
  await button('获取授权密码').first().click();
  expect(await asked('guide/start')).toEqual([{ guide: 'get-code' }]);
  await button('返回').click();
  await expect(button('诊断报错')).toBeFocused();
});

test('writes to the administrator, without the address until the user says so', async () => {
  await open({ codes: [madeUp(1), madeUp(2)] });
  await button('诊断报错').click();
  await page.getByRole('textbox').fill('sales2@hengyuan-trade.com: ERR.LOGINRULE.IPDENY 203.0.113.7');
  await expect(page.getByRole('combobox', { name: '是哪个邮箱的报错' })).toHaveValue(madeUp(2).id);
  const message = page.getByRole('region', { name: '给管理员的说明' });
  await expect(message).toContainText('203.0.113.7');
  await expect(message).not.toContainText('sales2@');
  await message.getByRole('checkbox', { name: '写上我的邮箱地址' }).check();
  await message.getByRole('combobox', { name: '语言' }).selectOption('en');
  await button('复制说明', message).click();
  await expect.poll(clipboard).toContain('Account: sales2@hengyuan-trade.com');
  await expect(message.getByRole('link', { name: '用邮件发送' })).toHaveAttribute('href', /^mailto:/);
});

test('leads from a failed login straight to its cause', async () => {
  await open({ codes: [madeUp(1, { lastResult: { ok: false, detail: 'ERR.LOGIN.IPDENY', at: 1 } })] });
  await button('看原因').click();
  await expect(page.getByRole('status').filter({ hasText: '登录规则拦下' })).toBeVisible();
  await expect(button('解除 IP 限制')).toBeVisible();
});

test('finds one of a thousand', async () => {
  await open({ codes: many(1_000) });
  await page.getByRole('searchbox').fill('sales977@ 已生效');
  await expect(page.getByRole('listitem')).toHaveCount(1);
  await expect(item('sales977@')).toBeVisible();
  await page.getByRole('searchbox').fill('nobody');
  await button('清空搜索').click();
  await expect(item('sales1@')).toBeVisible();
});

test('shows the whole list to who scrolls', async () => {
  await open({ codes: many(40) });
  expect(await page.getByRole('listitem').count()).toBeLessThan(40);
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(page.getByRole('listitem')).toHaveCount(40, { timeout: 200 });
  }).toPass();
});

test('can be used by keyboard alone', async () => {
  await open({ codes: [madeUp(1)] });
  const reached: string[] = [];
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''));
    if (reached.includes('复制授权密码')) break;
  }
  await page.keyboard.press('Enter');
  await expect.poll(clipboard).toBe(FAKE_CODE);
});

test('opens the list of mailboxes beside the page, which adds no warning at install', async () => {
  await open({});
  await button('邮箱清单').click();
  const cdp = await session.context.newCDPSession(page);
  const urls = async () => (await cdp.send('Target.getTargets')).targetInfos.map(({ url }) => url);
  // A panel is no tab, so the context's pages do not name it.
  await expect.poll(urls).toContain(`chrome-extension://${session.extensionId}/sidepanel.html`);
  expect(session.context.pages().filter((one) => one.url().endsWith('/sidepanel.html'))).toEqual([]);
  const [warnings, without] = await page.evaluate(async () => {
    const {
      permissions = [],
      side_panel: _,
      ...rest
    } = chrome.runtime.getManifest() as chrome.runtime.ManifestV3;
    const told = (asked: string[]) =>
      chrome.management.getPermissionWarningsByManifest(JSON.stringify({ ...rest, permissions: asked }));
    return [await told(permissions), await told(permissions.filter((one) => one !== 'sidePanel'))];
  });
  expect(warnings).toEqual(without);
});
