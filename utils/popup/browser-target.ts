/** Finds the popup's target with the browser's help; see `target.ts` for the rules. */
import { browser } from 'wxt/browser';
import { mostRecent, type Target, targetOf } from './target';

/** Whether this page is the toolbar popup, not a tab of its own. */
export function isToolbarPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

/** Never rejects: without an answer from the browser there is no target. */
export async function findTarget(): Promise<Target> {
  try {
    if (!isToolbarPopup()) {
      const { origins = [] } = await browser.permissions.getAll();
      const tabs = await browser.tabs.query({ url: origins });
      const ours = tabs.filter((tab) => targetOf(tab.url, true).kind === 'page');
      return targetOf(mostRecent(ours)?.url, true);
    }
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const target = targetOf(tab?.url, false);
    if (target.kind !== 'unknown-host') return target;
    const enabled = await browser.permissions.contains({ origins: [`${target.origin}/*`] });
    return targetOf(tab?.url, enabled);
  } catch {
    return { kind: 'none' };
  }
}

/** Addresses of the open tabs we may see, the active one first. Never rejects. Keep none of it: they may hold sessions. */
export async function openUrls(): Promise<(string | undefined)[]> {
  try {
    const tabs = await browser.tabs.query({});
    return tabs.sort((a, b) => Number(b.active) - Number(a.active)).map(({ url }) => url);
  } catch {
    return [];
  }
}
