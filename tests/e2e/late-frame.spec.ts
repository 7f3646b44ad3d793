/** A script put into a frame before its page has come leaves the browser with the wrong address for it: still the guide goes on. */
import { expect, test } from '@playwright/test';
import { readOverlay } from './overlay.ts';
import { startGuide } from './popup.ts';
import { inScene } from './scene.ts';

test.describe.configure({ timeout: 90_000 });

test('a guide started while a frame is still empty leads in that frame', async () => {
  await inScene('admin-y-frames', async ({ world, session }) => {
    const page = session.context.pages()[0] ?? (await session.context.newPage());
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/admin/menu.html', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(world.url('https://{host}/admin/index.html?sid={sid}&hl={hl}#/home'), {
      waitUntil: 'commit',
    });
    await expect.poll(() => page.frames().length).toBe(4);
    await startGuide(session, 'lift-ip-rule');
    release();
    const rings = async () => (await readOverlay(page)).flatMap(({ ring }) => (ring ? [ring.step] : []));
    await expect.poll(rings, { timeout: 20_000 }).toEqual(['securityEntry']);
  });
});
