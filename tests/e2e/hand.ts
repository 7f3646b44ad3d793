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

/**
 * With the closed root as `this`: from the middle of the ring to the middle of the words that press its check box, switch or
 * radio button as well, its label's or its own. Null where there are none, or none in sight.
 */
function wayToWords(this: ShadowRoot): { right: number; down: number } | null {
  const ring = this.querySelector('[data-part="ring"]')?.getBoundingClientRect();
  if (!ring) return null;
  const [x, y] = [ring.left + ring.width / 2, ring.top + ring.height / 2];
  let hit = document.elementsFromPoint(x, y).find((one) => one !== this.host);
  for (let inner = hit; inner?.shadowRoot; hit = inner) {
    const next = inner.shadowRoot.elementFromPoint(x, y);
    if (!next || next === inner) break;
    inner = next;
    hit = next;
  }
  const TOGGLE = 'input[type=checkbox],input[type=radio],[role=checkbox],[role=switch],[role=radio]';
  const label = hit?.closest('label');
  const own = hit?.closest(TOGGLE) ?? label?.control ?? null;
  if (!own?.matches(TOGGLE)) return null;
  for (const holder of [...((own as HTMLInputElement).labels ?? []), own, label]) {
    const texts = holder && document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    for (let text = texts?.nextNode(); text; text = texts?.nextNode()) {
      if (!text.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const [words] = range.getClientRects();
      if (!words || words.width < 8) continue;
      const [right, down] = [words.left + words.width / 2, words.top + words.height / 2];
      if (right < 0 || down < 0 || right >= innerWidth || down >= innerHeight) continue;
      return { right: right - x, down: down - y };
    }
  }
  return null;
}

async function clickRing(page: Page, { box }: Ring, right = 0, down = 0): Promise<void> {
  await page.mouse.click(box.x + box.width / 2 + right, box.y + box.height / 2 + down);
}

/** Presses the words beside a ringed check box, switch or radio button. False where no words press it. */
export async function actOnWords(page: Page, found: Found, ring: Ring): Promise<boolean> {
  const way = ring.action === 'type' || ring.value ? null : await found.inRoot(wayToWords);
  if (way) await clickRing(page, ring, way.right, way.down);
  return way !== null;
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
