/** The finder on markup by other hands, in a real Chromium, without the extension around it. */
import { expect, type Page, test } from '@playwright/test';
import { bundlePageApi } from './bundle.ts';
import { blocks } from './cases/blocks.ts';
import type { Case } from './cases/case.ts';
import { adminConsole } from './cases/console.ts';
import { fields } from './cases/fields.ts';
import { fooled } from './cases/fooled.ts';
import { habits } from './cases/habits.ts';
import { mailbox } from './cases/mailbox.ts';
import { names } from './cases/names.ts';
import { realMailbox } from './cases/real-mailbox.ts';
import { refused } from './cases/refused.ts';
import { settings } from './cases/settings.ts';
import { unseen } from './cases/unseen.ts';
import { waysIn } from './cases/ways-in.ts';
import type { PageApi } from './page-api.ts';

declare const finderApi: PageApi;

let page: Page;
let source = '';
test.describe.configure({ mode: 'default' });
test.beforeAll(async ({ browser }) => {
  source = await bundlePageApi();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<!doctype html><html lang="zh-CN"><title>t</title><body></body></html>');
  await page.evaluate(source);
});
test.afterAll(() => page.close());

async function look(one: Case) {
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, one.html);
  if (one.prepare) await page.evaluate(one.prepare);
  return page.evaluate(
    ([kind, guide]) => {
      const verdict = finderApi.finder(guide).verdict(kind);
      const element = verdict?.element ?? null;
      return {
        step: verdict?.step ?? null,
        ringed: element ? (element.closest('[data-ring]') ? 'right' : element.outerHTML.slice(0, 120)) : null,
      };
    },
    [one.page ?? 'code', one.guide ?? 'get-code'] as const,
  );
}

for (const [group, cases] of Object.entries({
  names,
  fields,
  blocks,
  unseen,
  fooled,
  settings,
  habits,
  mailbox,
  adminConsole,
  waysIn,
  realMailbox,
  refused,
})) {
  test.describe(group, () => {
    for (const one of cases) {
      test(one.name, async () => {
        const { step, ringed } = await look(one);
        const wanted = one.html.includes('data-ring') || /data-ring/.test(String(one.prepare));
        expect({ ringed, step: one.step ? step : null }).toEqual({
          ringed: wanted ? 'right' : null,
          step: one.step ?? null,
        });
      });
    }
  });
}
