/**
 * How many codes a tab may hand in: a token bucket per tab, shared with the tabs it has opened. A person makes a code in
 * half a minute; a page that hands in hundreds would bury the real ones. Pure.
 */
export interface Allowance {
  /** The first tab of those that opened each other. */
  root: number;
  /** The tabs that share it. */
  tabs: readonly number[];
  /** Whole captures left, at `at`; a fraction is on its way. */
  left: number;
  /** ms since the epoch. */
  at: number;
  /** Captures so far that no page has confirmed. */
  open: number;
}

/** So many at once, then one in so many ms. */
export const BURST = 10;
export const EVERY_MS = 15_000;
/** So many that never came into force; after that the tab hands in none. */
export const MOST_OPEN = 40;
/** Tabs remembered. */
const KEPT = 100;

interface TabRef {
  tabId: number;
  openerTabId: number | null;
}

const isOf =
  ({ tabId, openerTabId }: TabRef) =>
  ({ tabs }: Allowance) =>
    tabs.includes(tabId) || (openerTabId !== null && tabs.includes(openerTabId));

/** Takes one capture for the tab. `ok` false: it has none left now. `now`: ms since the epoch. */
export function takeOne(
  all: readonly Allowance[],
  tab: TabRef,
  now: number,
): { ok: boolean; all: readonly Allowance[] } {
  const fresh = { root: tab.tabId, tabs: [], left: BURST, at: now, open: 0 };
  const before: Allowance = all.find(isOf(tab)) ?? fresh;
  // A clock set back refills nothing, and takes nothing.
  const left = Math.min(BURST, before.left + Math.max(0, now - before.at) / EVERY_MS);
  const ok = left >= 1 && before.open < MOST_OPEN;
  const after: Allowance = {
    root: before.root,
    tabs: [...new Set([...before.tabs, tab.tabId])].slice(-KEPT),
    left: ok ? left - 1 : left,
    at: now,
    open: before.open + Number(ok),
  };
  return { ok, all: [...all.filter(({ root }) => root !== after.root), after].slice(-KEPT) };
}

/** A capture of the tab came into force. */
export function withOneConfirmed(all: readonly Allowance[], tab: TabRef): readonly Allowance[] {
  return all.map((one) => (isOf(tab)(one) ? { ...one, open: Math.max(0, one.open - 1) } : one));
}
