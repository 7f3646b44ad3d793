/** A code that is shown as dots: uncovered first, and its window neither agreed away nor closed. */
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

const DOTS = '••••••••••••••••';

/** What the guide says after 生成授权密码 was pressed and a window came with this in it. */
async function afterPress(inside: string): Promise<string | null> {
  await page.evaluate((html) => {
    document.body.innerHTML =
      '<main style="width:760px"><h2>客户端授权密码</h2><button id="make">生成授权密码</button></main>';
    const hand = finderApi.handed();
    Object.assign(window, { hand });
    hand.verdict();
    document.getElementById('make')?.addEventListener('click', () => {
      const veil = document.createElement('div');
      veil.style.cssText = 'position:fixed;inset:0;background:#0006;z-index:9';
      veil.innerHTML = `<div style="width:420px;margin:160px auto;padding:16px;background:#fff"><h3>请保存好您的密码</h3>${html}</div>`;
      document.body.append(veil);
    });
  }, inside);
  await page.locator('#make').click();
  await page.waitForTimeout(60);
  return page.evaluate(() => {
    const { hand } = window as unknown as { hand: ReturnType<PageApi['handed']> };
    const now = hand.verdict();
    return now ? `${now.step}: ${now.element?.id ?? ''}` : null;
  });
}

const EYE = '<svg id="eye" width="16" height="16" style="cursor:pointer"><circle cx="8" cy="8" r="6"/></svg>';
for (const [name, row] of [
  ['an icon alone', `<span>${DOTS}</span> ${EYE}`],
  [
    'a button by its name, beside one that copies',
    `<span>${DOTS}</span> <button>复制</button> <button id="eye">显示密码</button>`,
  ],
  [
    'a button with a spoken name',
    `<span>${DOTS}</span> <button aria-label="复制"><i>c</i></button> <button id="eye" aria-label="Show password"><i>e</i></button>`,
  ],
  [
    'a field nobody may type into',
    `<input type="password" readonly value="aB3dE6gH9jK2mN5p"> <button id="eye" title="查看"><i>e</i></button>`,
  ],
] as const)
  test(`is uncovered: ${name}`, async () => {
    expect(await afterPress(`<p>只显示一次。</p><div>${row}</div><button>下一步</button>`)).toBe(
      'uncover: eye',
    );
  });

for (const row of [`<span>${DOTS}</span>`, `<span>${DOTS}</span> <button>复制</button>`])
  test(`is neither agreed away nor closed where no eye is found (${row.length})`, async () => {
    const said = await afterPress(
      `<button aria-label="Close">×</button><div>${row}</div><button>继续</button>`,
    );
    expect(said ?? '').not.toMatch(/agree|close-blocker/);
  });

test('is none in the list of codes made before', async () => {
  const list = `<table><tr><th>名称</th><th>授权密码</th></tr><tr><td>Outlook</td><td>${DOTS} ${EYE}</td></tr></table>`;
  expect(
    await page.evaluate((html) => {
      document.body.innerHTML = `<main style="width:760px"><h2>客户端授权密码</h2><button id="make">生成授权密码</button><p>授权密码仅显示一次</p>${html}</main>`;
      return finderApi.handed().verdict()?.step ?? null;
    }, list),
  ).toBe('generate');
});
