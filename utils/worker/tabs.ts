/** Which tab a guide starts in. */

import type { GuideId } from '../messages';
import { providerById } from '../providers/list';
import type { ProviderId } from '../providers/site';
import type { WorkerBrowser } from './browser';

/** Address opened when no tab is there; undefined for a guide that can't be started by itself. */
export const landingOf = (guide: GuideId, provider?: ProviderId) => providerById(provider)?.landing[guide];

/**
 * Brings a tab with one of `matches` before the user and answers with its id: the active one; else, as when the
 * popup itself is that tab, the one most recently used; else a new one at `landing`. A tab that `suits` better goes
 * before; one below 0 does not count.
 */
export async function focusTab(
  browser: WorkerBrowser,
  matches: string[],
  landing: string,
  suits: (tabId: number) => number = () => 0,
): Promise<number | null> {
  const merit = ({ id }: Used) => (id === undefined ? -1 : suits(id));
  const tabs = (await browser.tabs.query({ url: matches })).filter((each) => merit(each) >= 0);
  const tab = tabs.sort((a, b) => merit(b) - merit(a) || byRecency(a, b))[0];
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true, url: matches });
  if (active?.id !== undefined && merit(active) >= (tab ? merit(tab) : 0)) return active.id;
  if (tab?.id === undefined) return (await browser.tabs.create({ url: landing })).id ?? null;
  const focused = await browser.windows.getLastFocused();
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== focused.id) await browser.windows.update(tab.windowId, { focused: true });
  return tab.id;
}

interface Used {
  active: boolean;
  /** Chrome 121, Firefox; without it, a tab that is active in some window is the better guess, then the newest. */
  lastAccessed?: number;
  id?: number;
}

const byRecency = (a: Used, b: Used) =>
  (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0) ||
  Number(b.active) - Number(a.active) ||
  (b.id ?? 0) - (a.id ?? 0);
