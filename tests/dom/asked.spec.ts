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

for (const no of ['取消', '暂不', '以后再说', '稍后', '不用了', '再想想', '返回', 'Not now', 'No', 'Cancel'])
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
test('a no alone is never the next step', async () => {
  expect(await asked(['暂不'])).toBe(null);
});
