/** The robot's hand: does at the ring what the ring's action says, with a real mouse and keyboard. */
import type { Page } from '@playwright/test';
import type { World } from '../world/server.ts';
import type { Found, Ring } from './overlay.ts';

/** Steps from the chosen option of a native select to the one labelled so; null where there is no such option or select. */
function stepsToOption(this: Element | null): { labels: string[]; now: number } | null {
  const select = this?.closest('select') ?? this?.closest('label')?.querySelector('select');
  if (!select) return null;
  select.focus();
  return { labels: [...select.options].map((o) => o.label.trim()), now: select.selectedIndex };
}

function controlName(this: Element | null): string | null {
  return this?.closest('[data-w]')?.getAttribute('data-w') ?? null;
}

async function clickRing(page: Page, { box }: Ring): Promise<void> {
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** A native list is worked by the keyboard: its opened menu is no part of the page. False when it is none. */
async function chooseNative(page: Page, found: Found, value: string): Promise<boolean> {
  const select = await found.atRing(stepsToOption);
  const target = select?.labels.indexOf(value.trim()) ?? -1;
  if (!select || target < 0) return false;
  const key = target > select.now ? 'ArrowDown' : 'ArrowUp';
  for (let i = 0; i < Math.abs(target - select.now); i++) await page.keyboard.press(key);
  return true;
}

/** Carries out the ring's action. Returns one sentence on what was done, without what was typed. */
export async function act(page: Page, found: Found, ring: Ring, world: World): Promise<string> {
  if (ring.action === 'choose' && ring.value && (await chooseNative(page, found, ring.value)))
    return `chose ${ring.value}`;
  const control = ring.action === 'type' ? await found.atRing(controlName) : null;
  await clickRing(page, ring);
  if (ring.action !== 'type') return ring.action === 'choose' ? 'opened the list' : 'clicked';
  const text = ring.value ?? (control && world.personTypes(control)) ?? '来发信';
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
  return ring.value ? `typed ${ring.value}` : 'typed';
}

/** What a person does unguided: finds the marked control in any frame of the page and clicks or fills it, within `timeout` ms. */
export async function actAlone(page: Page, control: string, world: World, timeout = 3000): Promise<boolean> {
  for (const frame of page.frames()) {
    const target = frame
      .locator(`[data-w="${control}"], [data-w-bad="${control}"]`)
      .filter({ visible: true })
      .first();
    if (!(await target.count().catch(() => 0))) continue;
    const text = world.personTypes(control);
    if (text === null) await target.click({ timeout });
    else await target.fill(text, { timeout });
    return true;
  }
  return false;
}
