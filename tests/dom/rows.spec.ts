/** The page's list of codes, read in a real Chromium: which row is ringed, and that nothing else ever is. */
import { expect, type Page, test } from '@playwright/test';
import { barePage } from './bare-page.ts';
import { day, lists } from './cases/lists.ts';
import type { PageApi } from './page-api.ts';

declare const finderApi: PageApi;

let page: Page;
test.describe.configure({ mode: 'default' });
test.beforeAll(async ({ browser }) => {
  page = await barePage(browser);
});
test.afterAll(() => page.close());

/** Step and ringed row, row after row as the user goes on, until no row is ringed. */
const walk = (html: string, kind: 'code' | 'other' | 'sirius' | 'classic' = 'code') =>
  page.evaluate(
    ([body, at]) => {
      document.body.innerHTML = body;
      const finder = finderApi.finder('check-codes');
      const seen: string[] = [];
      for (let turn = 0; turn < 9; turn++) {
        const verdict = finder.verdict(at);
        const row = verdict?.element?.getAttribute('data-ring') ?? (verdict?.element ? 'WRONG' : '');
        seen.push(`${verdict?.step ?? '-'} ${row}`.trim());
        if (!verdict?.key) break;
        finder.markReviewed(verdict.key);
      }
      return seen;
    },
    [html, kind] as const,
  );

for (const { name, html, kind, walked } of lists)
  test(name, async () => {
    expect(await walk(html, kind)).toEqual(walked);
  });

const ROW = (name: string, ends: number, ring = '') =>
  `<tr ${ring && `data-ring="${ring}"`}><td>${name}</td><td>${day(ends)}</td><td><a href="#">删除</a></td></tr>`;
const TABLE = (rows: string) =>
  `<h2>客户端授权密码</h2><table><thead><tr><th>名称</th><th>到期时间</th><th>操作</th></tr></thead><tbody>${rows}</tbody></table>`;

test('a row that is deleted leaves, and the next is ringed', async () => {
  const steps = await page.evaluate(
    (html) => {
      document.body.innerHTML = html;
      const finder = finderApi.finder('check-codes');
      const seen: (string | null | undefined)[] = [];
      for (let turn = 0; turn < 3; turn++) {
        const element = finder.verdict()?.element;
        seen.push(element?.getAttribute('data-ring'));
        element?.remove();
      }
      return [...seen, finder.verdict()?.step];
    },
    TABLE(ROW('A', 5, 'third') + ROW('B', -5, 'first') + ROW('C', -9, 'second') + ROW('D', 90)),
  );
  expect(steps).toEqual(['first', 'second', 'third', 'done']);
});

test('a list drawn anew keeps what was looked at; a twin row does not hide behind it', async () => {
  const html = TABLE(ROW('A', -5, 'one') + ROW('A', -5, 'two') + ROW('B', 90));
  const steps = await page.evaluate((body) => {
    const finder = finderApi.finder('check-codes');
    const seen: (string | null | undefined)[] = [];
    for (let turn = 0; turn < 3; turn++) {
      document.body.innerHTML = body;
      finder.index.read(document.body);
      const verdict = finder.verdict();
      seen.push(verdict?.element?.getAttribute('data-ring') ?? verdict?.step);
      if (verdict?.key) finder.markReviewed(verdict.key);
    }
    return seen;
  }, html);
  expect(steps).toEqual(['one', 'two', 'shown']);
});

test('the clock is what it is told, not what the list was made by', async () => {
  const state = await page.evaluate(
    (html) => {
      document.body.innerHTML = html;
      const finder = finderApi.finder('check-codes');
      const snapshot = finder.look();
      snapshot.options.now += 400 * 86_400_000;
      return snapshot.find('expired').best?.element.getAttribute('data-ring');
    },
    TABLE(ROW('A', 300, 'late')),
  );
  expect(state).toBe('late');
});
