/** Shown once, a control nobody knows by name is ringed by itself at the next visit; what is no showing teaches nothing. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { buildWorld } from '../world/build.ts';
import { CODE_PAGE } from '../world/scenarios/code-page.ts';
import { type Found, Probe } from './overlay.ts';
import { startGuide } from './popup.ts';
import { inScene, type Scene } from './scene.ts';

test.describe.configure({ timeout: 120_000 });
test.beforeAll(() => buildWorld());

const SHOW = '我看到了，指给你看';

/** The page calls its button by a word nobody knows, and counts what it hears of a press on it. */
async function rename(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['pointerdown', 'mousedown', 'click'])
      document.addEventListener(type, (event) => {
        if ((event.target as Element).closest?.('[data-w=generate]')) heard.push(type);
      });
    const change = () => {
      for (const button of document.querySelectorAll('[data-w=generate]'))
        if (button.textContent !== '铸一枚') button.textContent = '铸一枚';
    };
    new MutationObserver(change).observe(document, { childList: true, subtree: true });
  });
}

const heardBy = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

async function press(page: Page, probe: Probe, text: string): Promise<void> {
  await expect.poll(async () => (await probe.look())[0]?.card?.buttons, { timeout: 20_000 }).toContain(text);
  const [found] = (await probe.look()) as [Found];
  const { x, y, width, height } = await found.button(text);
  await page.mouse.click(x + width / 2, y + height / 2);
}

const kept = (session: Scene['session']) =>
  session.worker().then((worker) =>
    worker.evaluate(async () => {
      const { settings } = (await chrome.storage.local.get('settings')) as {
        settings?: { learned?: object[] };
      };
      return settings?.learned ?? [];
    }),
  );

test('shown once, it is ringed by itself', async () => {
  await inScene('check-antd', async ({ session, world }) => {
    await rename(session.context);
    const page = session.context.pages()[0] ?? (await session.context.newPage());
    await page.goto(world.url(CODE_PAGE));
    await startGuide(session, 'get-code');
    await page.bringToFront();
    const probe = new Probe(page);
    const button = page.locator('[data-w=generate]');
    await press(page, probe, SHOW);
    await expect.poll(async () => (await probe.look())[0]?.card?.step).toBe('pointing');

    // A click by script shows nothing.
    await button.evaluate((one) => (one as HTMLElement).click());
    expect((await probe.look())[0]?.card?.step).toBe('pointing');
    await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));

    await button.hover();
    await expect.poll(async () => (await probe.look())[0]?.area !== null).toBe(true);
    await page.waitForTimeout(300);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(async () => (await probe.look())[0]?.ring?.step, { timeout: 10_000 }).toBe('generate');
    expect(await heardBy(page)).toEqual([]);
    expect(await kept(session)).toEqual([
      {
        guide: 'get-code',
        step: 'generate',
        thing: 'control',
        words: '铸一枚',
        near: expect.anything(),
        language: 'zh-CN',
        page: 'code',
        provider: 'netease',
        date: expect.any(String),
        id: expect.any(String),
        uses: 0,
        failed: 0,
        off: false,
      },
    ]);

    await page.goto('about:blank');
    await page.goto(world.url(CODE_PAGE));
    const again = new Probe(page);
    await expect.poll(async () => (await again.look())[0]?.ring?.step, { timeout: 10_000 }).toBe('generate');
    const [found] = (await again.look()) as [Found];
    expect(
      await found.atRing(function () {
        return this?.closest('[data-w=generate]') !== null;
      }),
    ).toBe(true);

    // Wrong by the user's word, and taken back: the card stays.
    await press(page, again, '圈错了？');
    await expect
      .poll(async () => (await again.look())[0]?.card?.buttons)
      .toEqual(['✕', SHOW, '撤回：就是它']);
    expect((await again.look())[0]).toMatchObject({
      ring: null,
      card: { step: 'generate', state: 'words-only' },
    });
    await expect.poll(async () => (await kept(session))[0]).toMatchObject({ failed: 1 });
    await press(page, again, '撤回：就是它');
    await expect.poll(async () => (await again.look())[0]?.ring?.step, { timeout: 10_000 }).toBe('generate');

    await page.locator('[data-w=generate]').click();
    await expect.poll(async () => (await again.look())[0]?.ring?.step, { timeout: 10_000 }).toBe('name');
    await expect.poll(async () => (await kept(session))[0]).toMatchObject({ failed: 0, uses: 2 });

    const options = await session.open('options.html');
    const row = options.getByRole('listitem').filter({ hasText: '铸一枚' });
    await expect(row).toContainText('顺利用过 2 次');
    await options.getByRole('button', { name: /^停用 「铸一枚」/ }).click();
    await expect(row).toContainText('已停用');
    await options.getByRole('button', { name: /^删除 「铸一枚」/ }).click();
    await expect(row).toHaveCount(0);
    expect(await kept(session)).toEqual([]);
  });
});
