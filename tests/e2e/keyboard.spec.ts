/** The main job without a mouse: popup, page and card by keyboard alone, and no focus is ever taken. */
import { expect, type Page, test } from '@playwright/test';
import { scenarios } from '../world/scenarios.ts';
import type { World } from '../world/server.ts';
import type { Session } from './harness.ts';
import { type Found, probeOf, type Ring } from './overlay.ts';
import { inScene } from './scene.ts';

const SCENARIO = 'native';
/** More than there are stops on any page of the scenario. */
const STOPS = 60;

/** Tab until `reached`; the page decides what a stop is. */
async function tabTo(page: Page, reached: () => Promise<boolean>): Promise<void> {
  for (let stops = 0; stops < STOPS; stops++) {
    if (await reached()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('No stop of the Tab key is the control.');
}

function isFocused(this: Element | null): boolean {
  const active = document.activeElement;
  const control = this?.closest('label')?.control ?? this;
  return active !== null && active !== document.body && (active === control || active.contains(control));
}

/** The command as the browser sends it: no test can press keys that belong to the browser itself. */
async function pressShortcut(session: Session): Promise<void> {
  const worker = await session.worker();
  await worker.evaluate(() =>
    (chrome.commands.onCommand as unknown as { dispatch(command: string): void }).dispatch('focus-card'),
  );
}

const inCard = (page: Page) => page.evaluate(() => document.activeElement?.localName === 'qiye-guide');

async function sightOf(page: Page): Promise<Found | null> {
  return (await probeOf(page).look())[0] ?? null;
}

/** What the ring asks for, with keys. */
async function doByKeys(page: Page, found: Found, ring: Ring, world: World): Promise<void> {
  await tabTo(page, () => found.atRing(isFocused));
  // Whatever was shown on the way here: the focus was where the Tab key put it.
  expect(await inCard(page)).toBe(false);
  if (ring.action === 'type') return page.keyboard.type(ring.value ?? world.personTypes('') ?? '来发信');
  if (ring.action === 'choose') return page.keyboard.press('End');
  await page.keyboard.press(ring.action === 'check' ? 'Space' : 'Enter');
}

test('from the popup to a password in force, without a mouse', async () => {
  test.setTimeout(150_000);
  const scenario = scenarios.find(({ id }) => id === SCENARIO);
  if (!scenario) throw new Error(`No scenario ${SCENARIO}.`);
  await inScene(SCENARIO, async ({ session, world }) => {
    const page = session.context.pages()[0] ?? (await session.context.newPage());
    probeOf(page);
    await page.goto(world.url(scenario.start));

    const popup = await session.open('popup.html');
    const start = popup.getByRole('button', { name: '获取授权密码', exact: true });
    await tabTo(popup, () => start.evaluate((button) => button === document.activeElement));
    await popup.keyboard.press('Enter');
    await expect
      .poll(() => popup.evaluate(() => chrome.runtime.sendMessage({ type: 'guide/status', body: {} })), {
        timeout: 20_000,
      })
      .toMatchObject({ guide: 'get-code' });
    await page.bringToFront();

    let triedShortcut = false;
    let last = '';
    const end = Date.now() + 100_000;
    while (Date.now() < end) {
      const found = await sightOf(page);
      if (found?.card?.state === 'done') break;
      const ring = found?.ring;
      // The same ring again is the one that was just followed, until the page has answered.
      if (!found || !ring || ring.step === last) {
        await page.waitForTimeout(50);
        continue;
      }
      if (!triedShortcut) {
        triedShortcut = true;
        await pressShortcut(session);
        await expect.poll(() => inCard(page), { timeout: 20_000 }).toBe(true);
        await page.keyboard.press('Escape');
        expect(await inCard(page)).toBe(false);
        await pressShortcut(session);
        await expect.poll(() => inCard(page), { timeout: 20_000 }).toBe(true);
        await pressShortcut(session);
        await expect.poll(() => found.atRing(isFocused), { timeout: 20_000 }).toBe(true);
      }
      await doByKeys(page, found, ring, world);
      last = ring.step;
    }
    expect((await sightOf(page))?.card?.state).toBe('done');
    expect(scenario.goal(world.state)).toBe(true);

    await popup.bringToFront();
    const copy = popup.getByRole('button', { name: '复制授权密码' });
    await copy.waitFor({ timeout: 20_000 });
    await tabTo(popup, () => copy.evaluate((button) => button === document.activeElement));
    await popup.keyboard.press('Enter');
    await expect
      .poll(() => popup.evaluate(() => navigator.clipboard.readText()), { timeout: 20_000 })
      .toMatch(/^[A-Za-z0-9]{16}$/);
  });
});
