/** The worker is stopped in the first moments after a guide was started: the guide goes on all the same. */
import { expect, type Page, test } from '@playwright/test';
import { readOverlay } from './overlay.ts';
import { inScene, type Scene } from './scene.ts';

test.describe.configure({ timeout: 300_000 });

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const ringIn = async (page: Page) => (await readOverlay(page))[0]?.ring?.step;

async function inbox({ world, session }: Scene): Promise<Page> {
  const page = session.context.pages()[0] ?? (await session.context.newPage());
  await page.goto(world.url('{jump}'));
  await expect.poll(() => page.url(), { timeout: 10_000 }).toContain('sirius');
  return page;
}

/** Starts the guide in the popup, stops the worker so many ms later, and closes the popup, as its toolbar does. */
async function stopAfter(scene: Scene, ms: number): Promise<void> {
  const { session } = scene;
  const popup = await session.open('popup.html');
  // A browser just started takes some seconds to learn its policies and holds back every start till then.
  await popup.evaluate(() => chrome.storage.managed.get());
  const stopper = await session.context.newPage();
  await stopper.goto(`chrome-extension://${session.extensionId}/manifest.json`);
  const cdp = await session.context.newCDPSession(stopper);
  await cdp.send('ServiceWorker.enable');
  await popup.getByRole('button', { name: '获取授权密码' }).evaluate((button: HTMLElement) => button.click());
  await pause(ms);
  await cdp.send('ServiceWorker.stopAllWorkers');
  await stopper.close();
  // The toolbar's popup closes with the worker's answer; one that got none asks again.
  const isBegun = () =>
    popup.evaluate(async () => {
      const { guide } = (await chrome.storage.session.get('guide')) as { guide?: { run: object | null } };
      return Boolean(guide?.run);
    });
  await expect.poll(isBegun, { message: `begun, ${ms} ms`, timeout: 30_000 }).toBe(true);
  await popup.close();
}

/** Ends the guide, so that the next start is a first one. */
async function endGuide({ session }: Scene): Promise<void> {
  const popup = await session.open('popup.html');
  await popup.evaluate(() => chrome.runtime.sendMessage({ type: 'guide/stop', body: {} }));
  await popup.close();
}

test('stopped at any moment of the first two seconds, the ring comes', async () => {
  await inScene('new-ui', async (scene) => {
    for (const ms of [0, 150, 600, 1500]) {
      // A page just opened: nothing of the last start is left in it.
      const page = await inbox(scene);
      await stopAfter(scene, ms);
      await page.bringToFront();
      await expect.poll(() => ringIn(page), { message: `${ms} ms`, timeout: 60_000 }).toBeTruthy();
      await endGuide(scene);
    }
  });
});
