/** Shown once, a control nobody knows by name is ringed by itself at the next visit; what is no showing teaches nothing. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { buildWorld } from '../world/build.ts';
import { CODE_PAGE } from '../world/scenarios/code-page.ts';
import { scenarios } from '../world/scenarios.ts';
import { type Found, Probe } from './overlay.ts';
import { startGuide } from './popup.ts';
import { inScene, type Scene } from './scene.ts';
import { type Sight, Walker } from './walk.ts';

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

/** Goes on alone where no ring is: first by a button that leads nowhere, until the press is seen, then by the right one. */
class OwnWay extends Walker {
  pressed = 0;

  protected override async alone(sight: Sight): Promise<boolean> {
    const { page, found } = sight;
    if (!found.card?.buttons.includes(SHOW) || this.pressed) return super.alone(sight);
    await expect
      .poll(
        async () => {
          await page.locator('#aside').click();
          return watched(this.session);
        },
        { timeout: 20_000 },
      )
      .toMatchObject({ pressed: { entry: { words: '看看别的' } }, found: [] });
    // By script it is no press of the user's.
    await page.locator('#aside').evaluate((one) => (one as HTMLElement).click());
    await page.locator('[data-w=generate]').click();
    this.pressed += 1;
    return this.changes(found, 8000);
  }
}

/** What the run holds of presses without a ring. */
const watched = (session: Scene['session']) =>
  session.worker().then((worker) =>
    worker.evaluate(async () => {
      const { guide } = (await chrome.storage.session.get('guide')) as {
        guide?: { run?: { watched?: object } };
      };
      return guide?.run?.watched ?? {};
    }),
  );

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
    // Tried, its guide leads again, in the tab that is open.
    await options.getByRole('button', { name: /^试一试 「铸一枚」/ }).click();
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
    await expect.poll(async () => (await new Probe(page).look())[0]?.card?.step ?? null).not.toBe(null);
    await options.bringToFront();
    await options.getByRole('button', { name: /^停用 「铸一枚」/ }).click();
    await expect(row).toContainText('已停用');
    await options.getByRole('button', { name: /^删除 「铸一枚」/ }).click();
    await expect(row).toHaveCount(0);
    expect(await kept(session)).toEqual([]);
  });
});

test('pressed without a ring, it is asked about at the end and ringed at the next visit', async () => {
  await inScene('element', async ({ session, world }) => {
    await rename(session.context);
    await session.context.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        const aside = Object.assign(document.createElement('button'), {
          id: 'aside',
          textContent: '看看别的',
        });
        aside.style.cssText = 'position:absolute;left:4px;bottom:4px';
        document.body.append(aside);
      });
    });
    const scenario = scenarios.find(({ id }) => id === 'element');
    if (!scenario) throw new Error('no scenario');
    const walker = new OwnWay(session, world, scenario);
    expect(await walker.run()).toMatchObject({ failure: '', wrongRings: [] });
    expect(walker.pressed).toBe(1);

    const page = session.context.pages()[0] as Page;
    await press(page, new Probe(page), '记住');
    await expect.poll(() => kept(session)).toMatchObject([{ step: 'generate', words: '铸一枚' }]);

    await page.goto('about:blank');
    await page.goto(world.url(CODE_PAGE));
    await startGuide(session, 'get-code');
    await page.bringToFront();
    const again = new Probe(page);
    await expect.poll(async () => (await again.look())[0]?.ring?.step, { timeout: 10_000 }).toBe('generate');
  });
});
