/**
 * Which tabs the user was in, newest first. A page cannot tell by itself: in some browsers a tab behind another still calls
 * itself visible. Listens only while a guide has a frame, so that changing tabs never wakes the worker otherwise.
 */
import type { WorkerBrowser } from './browser';

export interface TabRecency {
  /** Tab ids, the one in front first. */
  order(): readonly number[];
  /** A guide has frames now, or none any more. */
  watch(needed: boolean): void;
}

const REMEMBERED = 50;

/** @param moved called after the user went to another tab or window */
export function watchTabRecency(browser: WorkerBrowser, moved: () => void): TabRecency {
  let order: number[] = [];
  let watching = false;

  const came = (id: number) => {
    order = [id, ...order.filter((known) => known !== id)].slice(0, REMEMBERED);
    moved();
  };
  const onTab = ({ tabId }: { tabId: number }) => came(tabId);
  const onWindow = async (windowId: number) => {
    if (windowId === browser.windows.WINDOW_ID_NONE) return;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (tab?.id !== undefined) came(tab.id);
  };

  /** The browser remembers when each tab was last used; the active tab of the focused window is in front. */
  const askBrowser = async () => {
    const [tabs, [active]] = await Promise.all([
      browser.tabs.query({}),
      browser.tabs.query({ active: true, lastFocusedWindow: true }),
    ]);
    const merit = (tab: { id?: number; active?: boolean; lastAccessed?: number }) =>
      tab.id === active?.id ? Number.POSITIVE_INFINITY : (tab.lastAccessed ?? Number(tab.active));
    const used = tabs.flatMap((tab) => (tab.id === undefined ? [] : [{ id: tab.id, merit: merit(tab) }]));
    order = used
      .sort((a, b) => (a.merit === b.merit ? 0 : b.merit - a.merit))
      .map(({ id }) => id)
      .slice(0, REMEMBERED);
    moved();
  };

  return {
    order: () => order,
    watch(needed) {
      if (needed === watching) return;
      watching = needed;
      const change = needed ? 'addListener' : 'removeListener';
      browser.tabs.onActivated[change](onTab);
      browser.windows.onFocusChanged[change](onWindow);
      if (needed) void askBrowser().catch(() => undefined);
    },
  };
}
