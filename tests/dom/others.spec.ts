/** Whether a form stands in words written by others: the signs of a mail, and pages that have none. */
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { mails } from '../attacks/handover/mails.ts';
import { findBrowser } from '../run/browser.mjs';
import { bundlePageApi } from './bundle.ts';
import type { DestinationApi } from './destination-api.ts';

let browser: Browser;
let page: Page;
// In parallel mode each test would launch a browser of its own.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  const script = await bundlePageApi('tests/dom/destination-api.ts');
  browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  page = await browser.newPage();
  await page.addScriptTag({ content: script });
});
test.afterAll(() => browser.close());
test.describe.configure({ timeout: 60_000 });

const FORM =
  '<form class="new"><div>邮箱地址</div><input><div>邮箱密码</div><input type="password"><button>创建</button></form>';
const judge = async (markup: string) => {
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, markup);
  return page.evaluate(() =>
    (globalThis as unknown as { destinationApi: DestinationApi }).destinationApi.isUserContent(),
  );
};
const dialog = `<div role="dialog" style="position:fixed;top:90px;left:200px;width:400px">${FORM}</div>`;

const GOOD: [string, string][] = [
  ['alone', FORM],
  [
    'under the page’s title and menu',
    `<nav><a>收件箱</a><a>电子邮件</a><a>设置</a></nav><h2>邮箱账号</h2>${FORM}`,
  ],
  [
    'under a table of mailboxes with their status',
    `<table><tr><th>邮箱</th><th>状态</th><th>更新时间</th></tr><tr><td>a@corp.example</td><td>正常</td><td>2026-03-02 09:12</td></tr></table><section>${FORM}</section>`,
  ],
  [
    'under cards of mailboxes',
    `<ul><li><svg></svg><b>a@corp.example</b><span>正常</span><i>同步于 09:12</i></li><li><b>b@corp.example</b><span>异常</span><i>昨天</i></li></ul><section>${FORM}</section>`,
  ],
  [
    'beside a table of mailboxes whose status is an icon',
    `<table><tbody>${['a', 'b']
      .map(
        (name) =>
          `<tr><td>${name}@corp.example</td><td><span role="img" aria-label="check-circle"><svg></svg></span></td><td><a>设置</a></td></tr>`,
      )
      .join('')}</tbody></table><div>${dialog}</div>`,
  ],
  ['beside a label of the sender’s name', `<div><label>发件人名称</label><input></div>${FORM}`],
  ['among settings', `<ul><li>自动回复</li><li>自动转发</li><li>签名</li></ul>${FORM}`],
  [
    'in a dialog beside an inbox',
    `<div id="root">${'<p>Many words of an app that is no mail. </p>'.repeat(20)}<table><tr><th>发件人</th><th>主题</th></tr></table></div><div>${dialog}</div>`,
  ],
  [
    'in a dialog beside a mail that brings a form of its own',
    `<div><article><p>发件人：x</p><p>主题：y</p><input></article></div><div>${dialog}</div>`,
  ],
  ['below the hint of a step', `<p>第 1 步，共 3 步</p><div>IMAP 993 · SMTP 465</div>${FORM}`],
];
for (const [name, markup] of GOOD)
  test(`the client’s own: ${name}`, async () => {
    expect(await judge(markup)).toBe(false);
  });

for (const { name, around } of mails.filter((one) => !one.around.includes('data-shadow')))
  test(`a mail’s: ${name}`, async () => {
    expect(await judge(`<div class="page">${around.replace('FORM', FORM)}</div>`), 'in place').toBe(true);
    expect(await judge(`<div class="page">${around.replace('FORM', dialog)}</div>`), 'as a box').toBe(true);
  });

test('a mail’s: an icon beside its sender, without a control of the account', async () => {
  const badge = '<span role="img" aria-label="check-circle"><svg></svg></span><svg></svg>';
  const head = `<table><tbody><tr><td>x@evil.example ${badge}</td></tr><tr><td>y@corp.example ${badge}</td></tr></tbody></table>`;
  expect(await judge(`<div>${head}${FORM}</div>`)).toBe(true);
});

test('a mail’s: nothing but a box, right under the body, beside its head', async () => {
  expect(await judge(`<div>From: x<br>Subject: y</div><div>${dialog}</div>`)).toBe(true);
});
