/** Which tab a guide starts in. */
import type { GuideId } from '../protocol/messages';
import { providerById } from '../providers/list';
import { FIRST, type ProviderId } from '../providers/site';
import { guidingSite, pageKindOf, siteOfHost } from '../providers/sites';
import type { WorkerBrowser } from './browser';

/** Address opened when no tab is there; undefined for a guide that can't be started by itself. */
export function landingOf(guide: GuideId, provider?: ProviderId, host?: string): string | undefined {
  const landing = providerById(provider)?.landing[guide];
  if (!landing || !host) return landing;
  const url = new URL(landing);
  url.hostname = host;
  return url.href;
}

/**
 * Whether an open page is one to be led from. Of the first provider every page is; of another, one its guides know: its host
 * may be much more than mail. `host`: on that host, or on a company's own.
 */
export function isOf(url: string | undefined, provider: ProviderId = FIRST, host?: string): boolean {
  if (!url || !URL.canParse(url)) return provider === FIRST;
  const at = new URL(url);
  if (guidingSite(at).id !== provider) return false;
  if (host && at.hostname !== host && siteOfHost(at.hostname)) return false;
  return provider === FIRST || pageKindOf(at) !== 'other';
}

/**
 * Brings a tab with one of `matches` before the user and answers with its id: the active one; else, as when the
 * popup itself is that tab, the one most recently used; else a new one at `landing`. A tab that `suits` better goes
 * before; one below 0 does not count.
 */
export async function focusTab(
  browser: WorkerBrowser,
  matches: string[],
  landing: string,
  suits: (tab: Used) => number = () => 0,
): Promise<number | null> {
  const merit = (tab: Used) => (tab.id === undefined ? -1 : suits(tab));
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

export interface Used {
  active: boolean;
  /** Chrome 121, Firefox; without it, a tab that is active in some window is the better guess, then the newest. */
  lastAccessed?: number;
  id?: number;
  url?: string;
}

const byRecency = (a: Used, b: Used) =>
  (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0) ||
  Number(b.active) - Number(a.active) ||
  (b.id ?? 0) - (a.id ?? 0);
