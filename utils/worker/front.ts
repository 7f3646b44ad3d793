/**
 * Which tabs the user was in, newest first. A page cannot tell by itself: in some browsers a tab behind another still calls
 * itself visible.
 */
import type { WorkerBrowser } from './browser';

export interface Front {
  /** Tab ids, the one in front first. */
  order(): readonly number[];
}

const REMEMBERED = 50;

/** @param moved called after the user went to another tab or window */
export function watchFront(browser: WorkerBrowser, moved: () => void): Front {
  let order: number[] = [];
  const came = (id: number) => {
    order = [id, ...order.filter((known) => known !== id)].slice(0, REMEMBERED);
    moved();
  };
  browser.tabs.onActivated.addListener(({ tabId }) => came(tabId));
  browser.windows.onFocusChanged.addListener(async (windowId) => {
    if (windowId === browser.windows.WINDOW_ID_NONE) return;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (tab?.id !== undefined) came(tab.id);
  });
  // A worker that was stopped has forgotten the order: the browser remembers when each tab was last used.
  void browser.tabs.query({}).then((tabs) => {
    const used = tabs
      .filter(({ id }) => id !== undefined && !order.includes(id))
      .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0) || Number(b.active) - Number(a.active));
    order = [...order, ...used.map(({ id }) => id as number)].slice(0, REMEMBERED);
    moved();
  });
  return { order: () => order };
}
