/** The first run: it opens once, the real guide leads through its practice mailbox, and the first guide starts from it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type LaunchOptions, launch, type Session } from './harness.ts';
import { type Ring, readOverlay } from './overlay.ts';

const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');

async function greeting({ context }: Session): Promise<Page> {
  await expect.poll(() => context.pages().some(isWelcome), { timeout: 20_000 }).toBe(true);
  const page = context.pages().find(isWelcome);
  if (!page) throw new Error('It went away.');
  await page.locator('main').waitFor();
  return page;
}

/** The ring once it stands on a step other than `before`. */
async function ringAfter(page: Page, before: string): Promise<Ring> {
  let found: Ring | null = null;
  await expect(async () => {
    found = (await readOverlay(page))[0]?.ring ?? null;
    expect(found?.step ?? before).not.toBe(before);
  }).toPass({ timeout: 20_000 });
  return found as unknown as Ring;
}

test('greets once, practises by the ring alone, and starts the first guide', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'qiye-welcome-'));
  try {
    const first = await launch({ chromeArgs: [], profile, welcome: true });
    const page = await greeting(first);
    await expect(page).toHaveTitle('网易企业邮箱客户端向导');
    const steps: string[] = [];
    for (let step = ''; steps.length < 3; steps.push(step)) {
      const ring = await ringAfter(page, step);
      step = ring.step;
      await page.mouse.click(ring.box.x + ring.box.width / 2, ring.box.y + ring.box.height / 2);
    }
    expect(steps).toEqual(['settings', 'generate', 'confirm']);
    await expect(page.getByText('就这么简单。')).toBeVisible({ timeout: 20_000 });
    // Practising keeps nothing.
    const stored = await page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(stored).not.toContain('code:');

    await page.getByRole('button', { name: '下一步' }).click();
    await expect(page.getByRole('heading', { name: '它从不做的事' })).toBeFocused();
    expect(await readOverlay(page)).toEqual([]);
    await page.getByRole('button', { name: '下一步' }).press('Enter');
    await expect(page.getByRole('heading', { name: '固定图标，然后开始' })).toBeFocused();
    const opened = first.context.waitForEvent('page');
    await page.getByRole('button', { name: '获取授权密码' }).press('Enter');
    await opened;
    await first.close();

    const second = await launch({ chromeArgs: [], profile, welcome: true });
    await second.worker();
    await second.open('popup.html');
    expect(second.context.pages().filter(isWelcome)).toEqual([]);
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

const LOOKS: Record<string, Partial<LaunchOptions>> = {
  'zh-CN, 320 px': { language: 'zh_CN', viewport: { width: 320, height: 640 } },
  'zh-TW, dark': { language: 'zh_TW', colorScheme: 'dark' },
  'English at 200 %': { language: 'en', zoom: 200 },
};

for (const [name, how] of Object.entries(LOOKS)) {
  test(`${name}: every screen is accessible, fits, and can be used by keyboard`, async () => {
    const session = await launch({ chromeArgs: [], ...how });
    try {
      const page = await session.open('welcome.html');
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const screen of [1, 2, 3]) {
        await page.locator('main h1').waitFor();
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(violations.map(({ id, nodes }) => `${screen} ${id}: ${nodes[0]?.html}`)).toEqual([]);
        const [content = 0, window = 0] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          innerWidth,
        ]);
        expect(content).toBeLessThanOrEqual(window);
        if (screen === 1) await practiseByKeyboard(page);
        if (screen < 3) await page.locator('.welcome-nav .button-primary').press('Enter');
      }
      expect(complaints).toEqual([]);
    } finally {
      await session.close();
    }
  });
}

/** Tab to the control, Enter: wherever the ring leads, the keyboard gets. */
async function practiseByKeyboard(page: Page): Promise<void> {
  const practice = page.locator('.practice');
  const button = practice.locator('button').last();
  await page.bringToFront();
  for (let clicks = 0; clicks < 3; clicks++) {
    const before = await practice.innerText();
    const isThere = () => button.evaluate((element) => element === document.activeElement);
    for (let tabs = 0; tabs < 30 && !(await isThere()); tabs++) await page.keyboard.press('Tab');
    expect(await isThere()).toBe(true);
    await page.keyboard.press('Enter');
    // The next control comes with the next drawing: a quicker Enter would press this one twice.
    await expect.poll(() => practice.innerText(), { timeout: 20_000 }).not.toBe(before);
  }
  await expect(page.locator('.notice-good')).toBeVisible({ timeout: 20_000 });
}
