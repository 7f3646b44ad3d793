/** The practice mail of the older mailboxes: printed into the page, without a frame or head words, wrong to press, links away. */
import { type Browser, chromium, expect, test } from '@playwright/test';
import { findBrowser } from '../run/browser.mjs';
import { buildWorld } from '../world/build.ts';
import { letters } from '../world/scenarios/letters.ts';
import { startWorld } from '../world/server.ts';

let browser: Browser;
// In parallel mode each test would launch a browser of its own.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  await buildWorld(['classic', 'mid']);
  browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
test.afterAll(() => browser.close());

/** The controls of the mailbox itself, in the order they are pressed. */
const WAYS = { classic: ['open-settings', 'menu-code'], mid: ['mailbox-settings', 'side-client'] };

for (const scenario of letters)
  test(`${scenario.id}: the mail imitates the settings, the mailbox's own controls lead on`, async () => {
    const world = await startWorld(scenario.options);
    const context = await browser.newContext({ proxy: { server: world.proxy }, ignoreHTTPSErrors: true });
    try {
      const page = await context.newPage();
      await page.goto(world.url(scenario.start));
      const code = page.getByText('Tn4Wq8Zk2Xp6Rv9M', { exact: true });
      await code.waitFor();
      await expect(page.locator('iframe')).toHaveCount(0);
      const text = (await page.locator('body').textContent()) ?? '';
      expect(text).toContain(String(scenario.options.extra?.letter));
      expect(text).not.toMatch(/发件人|發件人|收件人|主题：|主題：|From|Subject/);
      const mail = page.locator('h3').locator('..');
      for (const button of await mail.getByRole('button').all()) await button.click();
      await mail.getByRole('checkbox').click();
      const clicks = world.clicks().filter(({ kind }) => kind === 'click');
      expect(clicks.length).toBeGreaterThanOrEqual(3);
      expect(clicks.filter(({ good }) => good)).toEqual([]);
      const origins = await mail
        .getByRole('link')
        .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).origin));
      expect(origins).toEqual(Array(3).fill('https://evil.example'));
      expect(world.state.accounts[0]?.codes).toEqual([]);
      for (const control of WAYS[scenario.options.ui as 'classic' | 'mid'])
        await page.locator(`[data-w=${control}]`).filter({ visible: true }).click();
      await expect(code).toBeHidden();
      const own = world
        .clicks()
        .filter(({ kind }) => kind === 'click')
        .slice(clicks.length);
      expect(own.map(({ good }) => good)).toEqual([true, true]);
    } finally {
      await context.close();
      await world.stop();
    }
  });
