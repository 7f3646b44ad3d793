/** Where the window is known and the button in it is not, the window is outlined and the words say what to look for. */
import { expect, test } from '@playwright/test';
import { buildWorld } from '../world/build.ts';
import { CODE_PAGE } from '../world/scenarios/code-page.ts';
import { readOverlay } from './overlay.ts';
import { startGuide } from './popup.ts';
import { inScene } from './scene.ts';

test.describe.configure({ timeout: 120_000 });
test.beforeAll(() => buildWorld());

test('a window whose buttons nobody understands is outlined, not ringed', async () => {
  await inScene('check-antd', async ({ session, world }) => {
    const page = session.context.pages()[0] ?? (await session.context.newPage());
    await page.goto(world.url(CODE_PAGE));
    await startGuide(session, 'get-code');
    await page.bringToFront();
    await page.locator('[data-w=generate]').click();
    await page.locator('[data-w=name]').fill('Outlook');
    await page.locator('[data-w=validity]').click();
    await page.locator('[data-w=validity-option]').last().click();
    await page.locator('[data-w=name-ok]').click();
    await page.locator('[data-w=code-ok]').evaluate((button) => {
      const other = button.cloneNode(true) as HTMLElement;
      button.textContent = '甲';
      other.textContent = '乙';
      button.after(other);
    });
    const shown = async () => (await readOverlay(page))[0];
    await expect.poll(async () => (await shown())?.card?.step, { timeout: 20_000 }).toBe('look-for-confirm');
    const overlay = await shown();
    expect(overlay?.ring).toBe(null);
    const box = await page.locator('.ant-modal-content').last().boundingBox();
    const area = overlay?.area;
    expect(area && box && [area.x <= box.x, area.x + area.width >= box.x + box.width]).toEqual([true, true]);
    expect(area && box && area.height < box.height + 120).toBe(true);
  });
});
