/** What a press brought asks first: its yes is the next step, whatever its words, and its no never is. */
import { expect, type Page, test } from '@playwright/test';
import { barePage } from './bare-page.ts';
import type { PageApi } from './page-api.ts';

declare const finderApi: PageApi;
declare global {
  interface Window {
    hand?: ReturnType<PageApi['handed']>;
  }
}

let page: Page;
test.describe.configure({ mode: 'default' });
test.beforeAll(async ({ browser }) => {
  page = await barePage(browser);
});
test.afterAll(() => page.close());

/** Presses the button and lets a window with these buttons come. */
async function asked(buttons: string[], more = ''): Promise<string | null> {
  await page.evaluate(
    ([names, more]) => {
      document.body.innerHTML =
        '<main style="width:760px"><h2>客户端授权密码</h2><button id="make">生成授权密码</button></main>';
      window.hand = finderApi.handed();
      window.hand.verdict();
      document.getElementById('make')?.addEventListener('click', () => {
        const veil = document.createElement('div');
        veil.style.cssText = 'position:fixed;inset:0;background:#0006;z-index:9';
        veil.innerHTML = `<div style="width:420px;margin:160px auto;padding:16px;background:#fff"><h3>提示</h3><p>旧客户端会退出登录。</p>${more}${names.map((name) => `<button>${name}</button>`).join(' ')}</div>`;
        document.body.append(veil);
      });
    },
    [buttons, more] as const,
  );
  await page.locator('#make').click();
  await page.waitForTimeout(60);
  return page.evaluate(() => window.hand?.verdict()?.element?.textContent ?? null);
}

for (const no of [
  '取消',
  '暂不',
  '以后再说',
  '稍后',
  '不用了',
  '再想想',
  '返回',
  '不同意',
  'I disagree',
  'Not now',
  'No',
  'Cancel',
])
  for (const yes of ['确认修改', '仍要生成', '知道并同意', '生成', 'Go ahead', 'Change it'])
    test(`「${yes}」 beside 「${no}」`, async () => {
      expect(await asked([no, yes])).toBe(yes);
    });

for (const code of [
  '<code>BV78rEqocwQ6HOzp</code>',
  '<span>BV78</span><span>rEqo</span><span>cwQ6</span><span>HOzp</span>',
  '<p>kMbTqRzWxYcVnLpJ</p>',
  '<p>请保存 BV78rEqocwQ6HOzp，只显示一次</p>',
  '<input readonly value="BV78-rEqo-cwQ6-HOzp">',
])
  test(`a window that may show a code is not agreed to (${code})`, async () => {
    expect(await asked(['取消', '知道并同意'], `<div>${code}</div>`)).not.toBe('知道并同意');
  });

test('where two could be the yes, neither is', async () => {
  expect(await asked(['甲', '乙'])).toBe(null);
});
for (const no of ['暂不', '不同意', '我不同意', 'Disagree'])
  test(`a no alone is never the next step (${no})`, async () => {
    expect(await asked([no])).toBe(null);
  });

/** A radio 打开 | 关闭 under words of its own, and what it brings into the page itself. */
async function askedInPage(brings: string, lead = '使用客户端授权码'): Promise<string | null> {
  await page.evaluate(
    ([brings, lead]) => {
      document.body.innerHTML = `<main style="width:760px"><h2>客户端专用密码</h2><div class="field"><span>${lead}</span>
        <label class="radio"><input type="radio" name="on" id="on"><span>打开</span></label>
        <label class="radio"><input type="radio" name="on" checked><span>关闭</span></label></div><div id="below"></div></main>`;
      window.hand = finderApi.handed();
      const below = document.getElementById('below');
      document.getElementById('on')?.addEventListener('click', (event) => {
        event.preventDefault();
        if (below) below.innerHTML = brings;
      });
    },
    [brings, lead] as const,
  );
  const first = await page.evaluate(() => window.hand?.verdict()?.step);
  if (first !== 'turn-on-radio') return `no: ${first}`;
  await page.locator('#on').click();
  await page.waitForTimeout(60);
  return page.evaluate(() => {
    const now = window.hand?.verdict();
    return now ? `${now.step}: ${now.element?.textContent ?? ''}` : null;
  });
}

test.describe('a question in the page itself', () => {
  const asks = (yes: string, no: string) =>
    `<div><p>开启后原有的客户端需要重新登录。</p><button>${yes}</button> <button>${no}</button></div>`;

  test('is answered with what does not say no', async () => {
    expect(await askedInPage(asks('仍要这样', '再想想'))).toBe('agree: 仍要这样');
  });

  test('is none without a no, or with something to fill in', async () => {
    expect(await askedInPage(asks('甲', '乙'))).not.toContain('agree');
    expect(await askedInPage(asks('甲', '取消').replace('<button>', '<input><button>'))).not.toContain(
      'agree',
    );
  });

  test('is not answered where it takes something away', async () => {
    const deletes =
      '<div><p>开启后已有的授权密码全部作废，不可恢复。</p><button>确定</button> <button>取消</button></div>';
    expect(await askedInPage(deletes)).not.toContain('agree');
  });
});

/** What the guide says of a page of the code page's kind. */
const saysOf = (html: string) =>
  page.evaluate((markup) => {
    document.body.innerHTML = `<main style="width:760px"><h2>客户端授权密码</h2>${markup}</main>`;
    const now = finderApi.handed().verdict();
    return now ? `${now.step}: ${now.element?.id ?? ''}` : null;
  }, html);

test.describe('a box that wakes a sleeping button', () => {
  const box = (words: string, more = '') =>
    `<p><label><input type="checkbox" id="box" ${more}> ${words}</label></p><button disabled>立即开通</button>`;

  for (const words of ['我已阅读并同意服务须知', '我清楚只显示一次', 'I know what this does'])
    test(`is ticked first: ${words}`, async () => {
      expect(await saysOf(box(words))).toBe('consent: box');
    });

  for (const [name, html] of [
    ['that is ticked', box('我已阅读并同意', 'checked')],
    ['about the next time', box('下次自动开通')],
    ['that is one of two', `${box('我已阅读')}<label><input type="checkbox"> 其他</label>`],
  ] as const)
    test(`is not a box ${name}`, async () => {
      expect((await saysOf(html)) ?? '').not.toContain('consent');
    });

  test('in a window that a press brought, beside 不同意', async () => {
    expect(
      await asked(
        ['不同意'],
        '<p><label><input type="checkbox"> 我已阅读并同意须知</label></p><button disabled>同意并开通</button>',
      ),
    ).not.toBe('不同意');
    expect(await page.evaluate(() => window.hand?.verdict()?.step)).toBe('consent');
  });
});

test('a sheet of validities that the making press brought: the longest', async () => {
  await page.evaluate(() => {
    document.body.innerHTML =
      '<main style="width:760px"><h2>客户端授权密码</h2><button id="make">获取授权码</button></main>';
    window.hand = finderApi.handed();
    window.hand.verdict();
    document.getElementById('make')?.addEventListener('click', () => {
      const veil = document.createElement('div');
      veil.style.cssText = 'position:fixed;inset:0;background:#0006;z-index:9';
      veil.innerHTML = `<div style="position:absolute;bottom:0;width:100%;background:#fff"><div>授权码有效期</div>${['三个月', '半年', '一年'].map((one) => `<button style="display:block">${one}</button>`).join('')}<button>取消</button></div>`;
      document.body.append(veil);
    });
  });
  await page.locator('#make').click();
  await page.waitForTimeout(60);
  expect(await page.evaluate(() => window.hand?.verdict()?.element?.textContent ?? null)).toBe('一年');
});
