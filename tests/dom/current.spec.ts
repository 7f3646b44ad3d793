/** Whether an entry is the one that is open: pressing it again would do nothing. */
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

const isCurrent = (html: string): Promise<boolean | null> =>
  page.evaluate((body) => {
    document.body.innerHTML = body;
    const one = document.querySelector('[data-one]');
    return one && finderApi.isCurrent(one);
  }, html);

const entries = (style: string) =>
  `<div><div style="cursor:pointer">常规</div><div style="cursor:pointer;${style}" data-one>客户端设置</div><div style="cursor:pointer">签名</div></div>`;

for (const [name, html, wanted] of [
  ['drawn unlike its siblings, which are drawn alike', entries('background:#def'), true],
  ['drawn like them', entries(''), false],
  [
    'a button between a heading and a row of pictures',
    '<div><div>快捷设置</div><div style="cursor:pointer;color:#05d;border:1px solid" data-one>查看所有设置</div><h5>密度</h5><div style="height:40px"><i></i></div></div>',
    false,
  ],
  [
    'said to screen readers',
    '<div role="tablist"><span role="tab" aria-selected="true" data-one>常规</span></div>',
    true,
  ],
] as const)
  test(name, async () => {
    expect(await isCurrent(html)).toBe(wanted);
  });
