/** What is kept, what is called in force and what is told of it, in a real Chromium with a real mouse. */
import { expect, type Page, test } from '@playwright/test';
import { barePage } from './bare-page.ts';
import { genuine, type Planted, planted, TRUE } from './cases/planted.ts';
import type { PageApi } from './page-api.ts';

declare const finderApi: PageApi;
declare global {
  interface Window {
    the?: ReturnType<PageApi['capturing']>;
  }
}

let page: Page;
test.describe.configure({ mode: 'default' });
test.beforeAll(async ({ browser }) => {
  page = await barePage(browser);
});
test.afterAll(() => page.close());

const begin = (html: string, kind: Planted['page'], guide: 'get-code' | 'check-codes' = 'get-code') =>
  page.evaluate(
    ([body, at, id]) => {
      window.the?.stop();
      document.body.innerHTML = body;
      window.the = finderApi.capturing(at, id);
      window.the.look();
    },
    [html, kind, guide] as const,
  );
const look = () => page.evaluate(() => window.the?.look());
async function press(selector: string) {
  await page.locator(selector).first().click();
  await look();
}
/** So many ms later by the page's clock, with a look now and then. */
const later = (ms: number) =>
  page.evaluate((wait) => {
    const real = Date.now;
    const skipped = (window as { skipped?: number }).skipped ?? 0;
    for (let passed = 0; passed <= wait; passed += 400) {
      Date.now = () => real() + passed;
      window.the?.look();
    }
    (window as { skipped?: number }).skipped = skipped + wait;
    Date.now = () => real() + wait;
  }, ms);
const told = () =>
  page.evaluate(() => ({ kept: window.the?.kept ?? [], confirmed: window.the?.confirmed ?? [] }));
const codes = async () => [...new Set((await told()).kept.map(({ code }) => code))];

for (const [group, cases] of Object.entries({ planted, genuine }))
  test.describe(group, () => {
    for (const { name, page: kind, html, press: pressed = [], keeps = [] } of cases)
      test(name, async () => {
        await begin(html, kind);
        for (const selector of pressed) await press(selector);
        expect(await codes()).toEqual(keeps);
      });
  });

test.describe('a window that does not say again what its letters are', () => {
  const LETTERS = 'CKCmlUCNwBelvPDk';
  const opens = (inside: string) =>
    `document.body.insertAdjacentHTML('beforeend', decodeURIComponent('${encodeURIComponent(`<div role=dialog style='position:fixed;left:300px;top:160px;width:460px;min-height:160px;background:#fff'><h3>请保存好您的密码</h3>${inside}<button>下一步</button></div>`).replaceAll("'", '%27')}'))`;
  const pageOf = (inside: string) =>
    `<header>zhangwei@corp.example <a href="#">退出</a></header><main><h2>客户端授权密码</h2><button id="make" onclick="${opens(inside)}">生成授权密码</button> <button id="sample" onclick="${opens(inside)}">查看示例</button></main>`;
  const ONCE = '<p>只显示一次，关闭后无法再次查看。</p>';

  for (const code of [TRUE, LETTERS])
    test(`is kept when the press that makes a code brought it: ${code === TRUE ? 'digits' : 'letters'}`, async () => {
      await begin(pageOf(`${ONCE}<b>${code}</b>`), 'code');
      await press('#make');
      expect(await codes()).toEqual([code]);
    });

  test('and not when another press did', async () => {
    await begin(pageOf(`${ONCE}<b>${TRUE}</b>`), 'code');
    await press('#sample');
    expect(await codes()).toEqual([]);
  });

  test('and not without a word of its being shown once, or a way to copy it', async () => {
    await begin(pageOf(`<b>${LETTERS}</b>`), 'code');
    await press('#make');
    expect(await codes()).toEqual([]);
  });
});

const DAY = '2027-11-29';
const END = new Date(2027, 10, 29, 23, 59, 59).getTime();
const row = (name: string, day = DAY) =>
  `<tr><td>${name}</td><td>${day}</td><td><a href="#">删除</a></td></tr>`;
const table = (rows: string, heads = ['名称', '到期时间']) =>
  `<table id="list"><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}<th>操作</th></tr></thead><tbody>${rows}</tbody></table>`;
const shownIn = (script: string) =>
  `<div id="win" role="dialog" style="position:fixed;left:300px;top:160px;width:460px;min-height:200px;background:#fff"><h3>授权密码</h3><p>名称 <input id="name"></p><p>授权密码：<b>${TRUE}</b> <button>复制</button></p><p>仅显示一次，请妥善保管。</p><button id="no" onclick="document.querySelector('#win').remove()">取消</button><button id="ok" onclick="${script}">确定</button></div>`;
const codePage = (list: string, script: string) =>
  `<header><span>张伟 &lt;zhangwei@corp.example&gt;</span> <a href="#">退出</a></header><main><h2>客户端授权密码</h2><button>生成授权密码</button>${list}</main>${shownIn(script)}`;
const CLOSE = "document.querySelector('#win').remove()";
const add = (html: string) =>
  `document.querySelector('#list tbody').insertAdjacentHTML('beforeend', '${html.replaceAll('"', '')}')`;

test.describe('the record', () => {
  for (const [name, heads] of [
    ['名称, 到期时间', ['名称', '到期时间']],
    ['备注, 有效期至', ['备注', '有效期至']],
    ['使用设备, 过期时间', ['使用设备', '过期时间']],
    ['设备名称, 到期日期', ['设备名称', '到期日期']],
    ['客户端, 失效时间', ['客户端', '失效时间']],
    ['名稱, 到期時間', ['名稱', '到期時間']],
    ['Device, Expires on', ['Device', 'Expires on']],
  ] as const)
    test(`takes address from the strip, name from the form, last day from the row: ${name}`, async () => {
      await begin(codePage(table(row('旧的'), [...heads]), `${CLOSE};${add(row('来发信'))}`), 'code');
      await page.fill('#name', '来发信');
      await press('#ok');
      expect((await told()).kept.at(-1)).toMatchObject({ address: 'zhangwei@corp.example', code: TRUE });
      expect((await told()).confirmed).toEqual([{ id: 'one', name: '来发信', expiresAt: END }]);
    });

  test('takes name and day of the row that comes after the window has gone', async () => {
    await begin(codePage(table(row('旧的')), CLOSE), 'code');
    await press('#ok');
    await later(3000);
    await page.evaluate(
      (html) => document.querySelector('#list tbody')?.insertAdjacentHTML('afterbegin', html),
      row('Foxmail'),
    );
    await look();
    expect((await told()).confirmed).toEqual([{ id: 'one' }, { id: 'one', name: 'Foxmail', expiresAt: END }]);
  });

  test('is the same for who types and presses between two looks', async () => {
    await begin(codePage('', CLOSE), 'code');
    await page.fill('#name', '来发信');
    await page.locator('#ok').click();
    await later(1200);
    expect((await told()).confirmed).toEqual([{ id: 'one', name: '来发信' }]);
  });

  test('of a second code of the same name is that of its own row', async () => {
    await begin(codePage(table(''), `${CLOSE};${add(row('来发信', '2026-12-29'))}`), 'code');
    await page.fill('#name', '来发信');
    await press('#ok');
    await look();
    const second = shownIn(`${CLOSE};${add(row('来发信'))}`).replace(TRUE, TRUE.replace('a', 'b'));
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), second);
    await look();
    await page.fill('#name', '来发信');
    await press('#ok');
    expect((await told()).confirmed.at(-1)).toEqual({ id: 'one', name: '来发信', expiresAt: END });
    expect(await codes()).toHaveLength(2);
  });

  test('is made by the look through the list as well', async () => {
    await begin(codePage(table(row('旧的')), `${CLOSE};${add(row('来发信'))}`), 'code', 'check-codes');
    await page.fill('#name', '来发信');
    await press('#ok');
    expect((await told()).confirmed).toEqual([{ id: 'one', name: '来发信', expiresAt: END }]);
  });
});

test.describe('not in force', () => {
  const never = async () => {
    await later(16_000);
    expect(await codes()).toEqual([TRUE]);
    expect((await told()).confirmed).toEqual([]);
  };

  test('closed by 取消 after 确定 did nothing', async () => {
    await begin(codePage('', ''), 'code');
    await press('#ok');
    await press('#no');
    await never();
  });

  test('closed by Esc after 确定 did nothing', async () => {
    await begin(codePage('', ''), 'code');
    await press('#ok');
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector('#win')?.remove());
    await never();
  });

  const HEAD = '<h3>授权密码</h3>';
  for (const [what, head] of [
    [
      'an x',
      `<div><span>生成授权密码</span><button id="x" aria-label="Close" onclick="${CLOSE}">×</button></div>`,
    ],
    [
      'an x that is no button',
      `<div><span>确定</span><i id="x" style="cursor:pointer" onclick="${CLOSE}">×</i></div>`,
    ],
    ['a button that makes another', `${HEAD}<button id="x" onclick="${CLOSE}">重新生成授权密码</button>`],
  ] as const)
    test(`closed by ${what}`, async () => {
      await begin(codePage('', '').replace(HEAD, head), 'code');
      await press('#x');
      await never();
    });

  for (const said of ['保存失败', '系统繁忙，请稍后重试', '名称已存在', 'Request failed', '網路異常'])
    test(`the page says ${said} when the window has gone`, async () => {
      await begin(
        codePage('', `${CLOSE};document.body.insertAdjacentHTML('beforeend','<div>${said}</div>')`),
        'code',
      );
      await press('#ok');
      await never();
    });

  test('logged out by 确定', async () => {
    await begin(codePage('', "document.body.innerHTML='<h1>登录</h1><input type=password>'"), 'code');
    await press('#ok');
    await never();
  });

  test('a script that presses 确定', async () => {
    await begin(codePage('', CLOSE), 'code');
    await page.evaluate(() => document.querySelector<HTMLElement>('#ok')?.click());
    await look();
    await never();
  });

  test('a mail that says so, and shows a list with the name', async () => {
    const mail = `<div id="mail"><div>发件人：安全中心</div><div>收件人：张伟</div><h2>客户端授权密码</h2><p>授权密码已生效</p>${table(row('来发信')).replace('id="list"', '')}</div>`;
    const strip = '<header>张伟 &lt;zhangwei@corp.example&gt; <a href="#">退出</a></header>';
    await begin(
      `${strip}<main><h2>客户端授权密码</h2><button id="make" onclick="document.body.append(document.querySelector('template').content)">生成授权密码</button></main><template>${shownIn('')}</template>`,
      'other',
    );
    await press('#make');
    await page.fill('#name', '来发信');
    await press('#no');
    await page.evaluate((html) => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = html;
    }, mail);
    await look();
    await never();
  });
});

test.describe('the account’s address', () => {
  const STRIP = '<a href="#">设置</a> <a href="#">帮助</a> <a href="#">退出</a>';
  const ADDRESS = 'zhangwei@corp.example';
  const rest =
    '<nav><div>收件箱</div><div>草稿箱</div></nav><main>li@other.example wang@other.example</main>';
  for (const [name, html, expected] of [
    ['in the strip', `<header>张伟 &lt;${ADDRESS}&gt; ${STRIP}</header>${rest}`, ADDRESS],
    [
      'in a box of its own',
      `<div><div><b>网易</b></div><div><span>${ADDRESS}</span></div><ul>${STRIP}</ul></div>${rest}`,
      ADDRESS,
    ],
    ['as the avatar’s title', `<div><span title="张伟 ${ADDRESS}">张</span>${STRIP}</div>${rest}`, ADDRESS],
    [
      'in the avatar’s menu',
      `<div>网易</div><div style="position:absolute;right:0;top:44px;width:200px"><div>${ADDRESS}</div><div>退出登录</div></div>${rest}`,
      ADDRESS,
    ],
    [
      'in English',
      `<header>${ADDRESS} <a href="#">Settings</a> <a href="#">Sign out</a></header>${rest}`,
      ADDRESS,
    ],
    [
      'as the avatar’s name in a bar of icons',
      `<div style="position:absolute;top:0;left:0;width:100vw;height:56px;display:flex"><b>企业邮箱</b><i aria-label="${ADDRESS}" style="width:32px;height:32px">张</i></div><div style="padding-top:60px">${rest}</div>`,
      ADDRESS,
    ],
    [
      'as a name further down alone',
      `<div style="height:300px">企业邮箱</div><i title="eve@evil.example" style="display:block;width:32px;height:32px">e</i>${rest}`,
      '',
    ],
    ['nowhere', `<header>${STRIP}</header>${rest}`, ''],
    ['twice over', `<header>${ADDRESS} li@corp.example ${STRIP}</header>${rest}`, ''],
    [
      'in a mail alone',
      `<header>${STRIP}</header><nav><div>收件箱</div><div>草稿箱</div></nav><main style="padding-top:200px"><div>发件人：a</div><div>收件人：b</div><p>eve@evil.example <a href="#">退出</a></p></main>`,
      '',
    ],
    [
      'in a mail fixed at the top',
      `<header>${STRIP}</header><main><div>发件人：a</div><div>收件人：b</div><div style="position:fixed;top:0;left:400px">eve@evil.example <a href="#">退出</a></div></main>`,
      '',
    ],
    [
      'in a list of mails',
      `<header>${STRIP}</header><main><div><div>eve@evil.example 帮助 12:01</div><div>li@other.example 12:02</div><div>x 12:03</div></div></main>`,
      '',
    ],
  ] as const)
    test(name, async () => {
      await begin(html, 'other');
      expect(await page.evaluate(() => window.the?.address())).toBe(expected);
    });
});
