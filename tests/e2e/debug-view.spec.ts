/** The debug view: off until asked for; then what was seen and why, and nothing of the page. */
import { expect, test } from '@playwright/test';
import { scenarios } from '../world/scenarios.ts';
import { mainAccount } from '../world/state.ts';
import { readOverlay } from './overlay.ts';
import { inScene } from './scene.ts';

const SCENARIO = 'new-from-code-page';

test('tells what was seen and why once switched on, without a word of the page', async () => {
  await inScene(SCENARIO, async ({ session, world }) => {
    const page = await session.context.newPage();
    await page.goto(world.url(scenarios.find(({ id }) => id === SCENARIO)?.start ?? ''));
    await expect(async () => expect((await readOverlay(page))[0]?.ring).toBeTruthy()).toPass({
      timeout: 30_000,
    });

    const options = await session.open('options.html');
    const section = options.getByRole('region', { name: '调试视图' });
    const box = options.getByLabel('记录最近的查找');
    await expect(box).not.toBeChecked();
    await expect(section.locator('details')).toHaveCount(0);
    await box.click();
    await expect(box).toBeChecked();

    await page.bringToFront();
    await page.reload();
    await expect(async () => expect((await readOverlay(page))[0]?.ring).toBeTruthy()).toPass({
      timeout: 30_000,
    });
    await options.bringToFront();
    const latest = section.locator('details').first();
    await expect(latest).toBeVisible({ timeout: 20_000 });
    await latest.locator('summary').click();
    await expect(latest.locator('tbody tr').first()).toBeVisible();
    await expect(latest).toContainText('找到');
    const told = (await section.textContent()) ?? '';
    for (const secret of [mainAccount(world.state).address, 'sid', 'https:', '.html'])
      expect(told).not.toContain(secret);
    await options.screenshot({ path: '.output/debug-view.png' });

    await box.click();
    await expect(box).not.toBeChecked();
    await expect(section.locator('details')).toHaveCount(0);
  });
});
