/** Shows the list of mailboxes beside the page: Chrome's and Edge's side panel, Firefox's sidebar, else a tab. */
import { browser } from 'wxt/browser';
import { isToolbarPopup } from './browser-target';

const PAGE = '/sidepanel.html';

interface Panels {
  /** Chrome 116, Edge 116. */
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  /** Firefox. */
  sidebarAction?: { open(): Promise<void> };
}

/**
 * To be called inside the press, before anything is awaited: browsers open a panel at a press alone. `windowId`: of this
 * window, asked for beforehand.
 */
export async function openWorklist(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels & typeof browser;
  const chromePanel = sidePanel ?? (globalThis as { chrome?: Panels }).chrome?.sidePanel;
  try {
    if (chromePanel && windowId !== undefined) await chromePanel.open({ windowId });
    else if (sidebarAction) await sidebarAction.open();
    else throw new Error('no panel');
  } catch {
    await browser.tabs.create({ url: PAGE });
  }
  if (isToolbarPopup()) window.close();
}
