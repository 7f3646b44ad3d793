/** The drawn worlds themselves, without the extension: ten that stay the same can be walked to their goal. */
import { type Browser, expect, test } from '@playwright/test';
import { buildGenerated } from '../world/generated/build.ts';
import { draw } from '../world/generated/draw.ts';
import { openBrowser, solve } from '../world/generated/solver.ts';

const worlds = Array.from({ length: 10 }, (_, index) => draw('fixed', index));

let browser: Browser;
// In parallel mode each test would launch a browser of its own.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(300_000);
  await buildGenerated(worlds.map(({ plan }) => plan.kit));
  browser = await openBrowser();
});
test.afterAll(() => browser?.close());

for (const drawn of worlds)
  test(`${drawn.id}: ${drawn.plan.goal} in ${drawn.plan.kit} can be walked`, async () => {
    expect((await solve(browser, drawn)).failure).toBe('');
  });
