/** Our own pages before the user, at a press on a card: the web page learns nothing of it. */
import type { WorkerBrowser } from './browser';

/** px; a mail client has room beside it. */
const SIZE = { width: 420, height: 720 };

/**
 * One page of ours, and only for who is in the tab that asks: a page behind another brings nothing before the user.
 * @param asWindow in a small window of its own, where the browser opens such
 */
export async function showOwnPage(
  browser: WorkerBrowser,
  tabId: number,
  page: string,
  asWindow = false,
): Promise<{ ok: boolean }> {
  const asking = await browser.tabs.get(tabId).catch(() => null);
  if (!asking?.active) return { ok: false };
  const url = browser.runtime.getURL('/') + page;
  const ours = await browser.tabs.query({ url: url.replace(/#.*$/, '') });
  const open = ours.find((tab) => tab.url === url);
  const inTab = () => browser.tabs.create({ url });
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows.update(open.windowId, { focused: true });
  } else if (asWindow) await browser.windows.create({ url, type: 'popup', ...SIZE }).catch(inTab);
  else await inTab();
  return { ok: true };
}
