/** A language of one's own reaches every place that speaks: settings, popup, the card in the page, and the icon's title. */
import { expect, test } from '@playwright/test';
import { scenarios } from '../world/scenarios.ts';
import { readOverlay } from './overlay.ts';
import { inScene } from './scene.ts';

const SCENARIO = 'new-from-code-page';

test('another language than the browser’s, everywhere; and the icon tells of the page', async () => {
  await inScene(SCENARIO, async ({ session, world }) => {
    const options = await session.open('options.html');
    await options.getByLabel('界面语言').selectOption({ label: 'English' });
    await expect(options.getByRole('heading', { level: 1 })).toHaveText('Settings');
    await expect(options.locator('html')).toHaveAttribute('lang', 'en');
    const popup = await session.open('popup.html');
    await expect(popup.getByRole('button', { name: 'Get authorization password' })).toBeVisible();
    await popup.close();
    // A worker started anew speaks it as well.
    await session.stopWorker();

    const page = await session.context.newPage();
    await page.goto(world.url(scenarios.find(({ id }) => id === SCENARIO)?.start ?? ''));
    await expect(async () => {
      const text = (await readOverlay(page))[0]?.card?.text ?? '';
      expect(text).toContain('Wrong one?');
      expect(text).toMatch(/^[^\u4e00-\u9fff]{20,}$/);
    }).toPass({ timeout: 30_000 });

    const sign = () =>
      options.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: 'https://*.qiye.163.com/*' });
        const of = { tabId: tab?.id ?? -1 };
        return [await chrome.action.getBadgeText(of), await chrome.action.getTitle(of)];
      });
    const title = 'Company mail guide: there is a guide for this page (Get authorization password)';
    await expect.poll(sign, { timeout: 20_000 }).toEqual(['●', title]);
    await page.goto(world.url('https://qiye.163.com/login/'));
    await expect.poll(async () => (await sign())[0], { timeout: 20_000 }).toBe('');
  });
});
