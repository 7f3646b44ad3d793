/** The look through the list with the built extension: what a person does at a row, and what it leaves alone. */
import { expect, type Page, test } from '@playwright/test';
import { CODE_PAGE } from '../world/scenarios/code-page.ts';
import type { World } from '../world/server.ts';
import type { Session } from './harness.ts';
import { type Found, probeOf } from './overlay.ts';
import { readCodes, startGuide } from './popup.ts';
import { inScene } from './scene.ts';

test.describe.configure({ timeout: 90_000 });

const PATIENCE = { timeout: 20_000 };
const sightOf = async (page: Page): Promise<Found | null> => (await probeOf(page).look())[0] ?? null;
/** What the ringed row says, or '' without a ring. */
const ringedRow = async (page: Page): Promise<string> =>
  (await sightOf(page))
    ?.atRing(function () {
      return this?.closest('tr')?.textContent ?? '';
    })
    .catch(() => '') ?? '';

async function begin(session: Session, world: World): Promise<Page> {
  const page = session.context.pages()[0] ?? (await session.context.newPage());
  probeOf(page);
  await page.goto(world.url(CODE_PAGE));
  await startGuide(session, 'check-codes');
  await page.bringToFront();
  return page;
}

const stateOf = (page: Page) => sightOf(page).then((found) => found?.card?.state);

test('a row the user deletes is followed by the next, at once', async () => {
  await inScene('check-antd', async ({ session, world }) => {
    const page = await begin(session, world);
    await expect.poll(() => ringedRow(page), PATIENCE).toContain('iPad');
    await page.getByRole('row', { name: /iPad/ }).getByText('删除').click();
    await page.getByRole('tooltip').getByRole('button').last().click();
    await expect.poll(() => ringedRow(page), { timeout: 2500 }).toContain('办公室电脑');
    expect(world.state.accounts[0]?.codes).toHaveLength(5);
    expect((await sightOf(page))?.ring?.step).toBe('expired');
  });
});

test('a window of the page takes the ring away and gives it back', async () => {
  await inScene('check-native', async ({ session, world }) => {
    const page = await begin(session, world);
    await expect.poll(() => ringedRow(page), PATIENCE).toContain('iPad');
    await page.getByRole('row', { name: /iPad/ }).getByText('删除').click();
    await expect.poll(() => stateOf(page), PATIENCE).toBe('waiting');
    expect((await sightOf(page))?.ring).toBeNull();
    await page.locator('#keep').click();
    await expect.poll(() => ringedRow(page), PATIENCE).toContain('iPad');
  });
});

test('neither the keyboard’s focus nor the vault is moved by a row', async () => {
  await inScene('check-antd', async ({ session, world }) => {
    const page = await begin(session, world);
    await expect.poll(() => ringedRow(page), PATIENCE).toContain('iPad');
    const worker = await session.worker();
    const press = () =>
      worker.evaluate(() =>
        (chrome.commands.onCommand as unknown as { dispatch(command: string): void }).dispatch('focus-card'),
      );
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    await press();
    await expect.poll(focused, PATIENCE).toBe('qiye-guide');
    await press();
    await expect.poll(focused, PATIENCE).toBe('body');
    const kept = await worker.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
    expect(kept.filter((key) => key.startsWith('code:'))).toEqual([]);
  });
});

test('a code made meanwhile is kept, and led into force', async () => {
  await inScene('check-antd', async ({ session, world }) => {
    const page = await begin(session, world);
    await expect.poll(() => ringedRow(page), PATIENCE).toContain('iPad');
    await page.locator('[data-w=generate]').click();
    await page.locator('[data-w=name]').fill('Outlook');
    await page.locator('[data-w=validity]').click();
    await page.locator('[data-w=validity-option]').last().click();
    await page.locator('[data-w=name-ok]').click();
    await expect.poll(async () => (await sightOf(page))?.ring?.step, PATIENCE).toBe('confirm');
    const worker = await session.worker();
    // The ring does not wait for the worker's answer.
    const kept = () =>
      worker.evaluate(async () =>
        Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('code:')),
      );
    await expect.poll(kept, PATIENCE).toHaveLength(1);
    await page.locator('[data-w=code-ok]').click();
    await expect.poll(() => ringedRow(page), PATIENCE).toContain('iPad');
    await expect
      .poll(async () => (await readCodes(session)).map(({ text }) => text).join(), PATIENCE)
      .toContain('已生效');
  });
});
