/** The panel of an entry that was followed takes its time: meanwhile the entries beside it are not the way on. */
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

const STRIP =
  '<div style="display:flex;height:52px"><b>网易企业邮箱</b><div style="cursor:pointer" id="settings">设置</div><div style="cursor:pointer">下载</div><div style="cursor:pointer">帮助与反馈</div></div>';
const menu = (names: readonly string[]) =>
  `<div style="width:180px">${names.map((name) => `<div style="cursor:pointer" id="${name}"><i></i><span>${name}</span></div>`).join('')}</div>`;

for (const names of [
  ['账号与安全', '邮箱设置', '通知', '系统设置', '关于'],
  ['系统设置', '邮箱设置', '账号与安全', '通知'],
])
  test(`${names.join(' · ')}: nothing beside 账号与安全 once that was pressed`, async () => {
    await page.evaluate(
      (body) => {
        document.body.innerHTML = body;
        const hand = finderApi.handed('get-code', 'sirius');
        Object.assign(window, { hand });
        hand.verdict();
      },
      `${STRIP}<div style="display:flex">${menu(names)}<div></div></div>`,
    );
    const ringed = () =>
      page.evaluate(() => {
        const { hand } = window as unknown as { hand: ReturnType<PageApi['handed']> };
        return hand.verdict()?.element?.textContent ?? '';
      });
    expect(await ringed()).toBe('账号与安全');
    await page.locator('#账号与安全').click();
    expect(names).not.toContain(await ringed());
  });

test('a press answers the step that was shown, whatever else its control is the target of', async () => {
  const step = await page.evaluate((strip) => {
    document.body.innerHTML = `${strip}<p>收件箱</p>`;
    return finderApi.answered();
  }, STRIP);
  expect(step).toBe('shown');
});
