/** What comes after a press in a mail, on its row or on a folder is not the mailbox's own, wherever it is drawn. */
import { expect, type Page, test } from '@playwright/test';
import { barePage } from './bare-page.ts';
import type { PageApi } from './page-api.ts';

declare const finderApi: PageApi;

let page: Page;
test.describe.configure({ mode: 'default' });
test.beforeAll(async ({ browser }) => {
  page = await barePage(browser);
});
test.afterAll(() => page.close());

const BOX = 'position:fixed;left:320px;top:120px;width:460px;background:#fff;z-index:9';
const LURES = {
  'a window':
    '<div role="dialog" style="BOX"><h3>客户端授权密码</h3><button>生成授权密码</button><button>确定</button></div>',
  'a box with a menu':
    '<div style="BOX"><ul><li><a href="#1">客户端设置</a></li><li><a href="#2">邮箱设置</a></li></ul></div>',
  'a strip':
    '<nav style="position:fixed;left:0;top:0;right:0;height:48px;background:#fff;z-index:9"><a href="#a">帮助与反馈</a> <a href="#b">设置</a> <a href="#c">退出登录</a></nav>',
};
const PRESSED = { 'in the mail': '#lure', 'on its row': '#row', 'on a folder': '#folder' };

/** A mailbox in which pressing `selector` lets the mail draw `html`. Answers with what is ringed then, as the mark of its block. */
async function pressed(selector: string, html: string): Promise<string> {
  await page.evaluate(
    ([at, box]) => {
      document.body.innerHTML = `<div><a href="#k">通讯录</a> <a href="#s">邮箱设置</a> <a href="#h">帮助</a> <a href="#o">退出</a></div>
<div style="display:flex"><div style="width:160px"><p>写信</p><div id="folder" style="cursor:pointer">收件箱</div><div>草稿箱</div><div>已发送</div></div>
<div style="flex:1;padding:14px"><div>${[1, 2, 3, 4].map((day) => `<div style="cursor:pointer" id="${day === 1 ? 'row' : ''}"><b>李娜</b> <span>报价单</span> <time>${day}月5日</time></div>`).join('')}</div>
<div id="mail"><p>各位同事：</p><button id="lure">查看</button><div id="more"></div></div></div></div>`;
      const hand = finderApi.handed('get-code', 'other');
      Object.assign(window, { hand });
      hand.verdict();
      document.querySelector(at)?.addEventListener('click', () => {
        const more = document.querySelector('#more');
        if (more) more.innerHTML = box;
      });
    },
    [selector, html] as const,
  );
  await page.locator(selector).click();
  return page.evaluate(() => {
    const { hand } = window as unknown as { hand: ReturnType<PageApi['handed']> };
    const element = hand.verdict()?.element ?? null;
    hand.stop();
    return element ? (element.closest('#mail') ? `in the mail: ${element.textContent}` : 'its own') : 'none';
  });
}

for (const [where, selector] of Object.entries(PRESSED))
  for (const [what, html] of Object.entries(LURES))
    test(`${what} after a press ${where}`, async () => {
      expect(await pressed(selector, html.replace('BOX', BOX))).not.toMatch(/^in the mail/);
    });
