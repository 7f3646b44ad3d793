/** Brings one script into the one page of a client the user added, as long as it is needed there. Top frame alone. */
import { createQueue } from '../basics/queue';
import type { WorkerBrowser } from './browser';
import { type CUSTOM_FILE, injectFrame, type POINTING_FILE, register, unregister } from './inject';
import { focusTab } from './tabs';

/** Name of the alarm that ends it, and id of the script registered meanwhile. */
export const TAB_SCRIPT = 'escort';
const LONGEST_MS = 3_600_000;

export interface TabScriptPlace {
  file: typeof CUSTOM_FILE | typeof POINTING_FILE;
  origin: string;
  /** Path opened when no tab is on it. */
  landing: string;
  now: number;
  /** Told the tab before a script in it is sure to have asked anything. */
  landed(tabId: number): Promise<void>;
}

export interface TabScript {
  /** Ends the one before. False when no tab could be opened. */
  lead(way: TabScriptPlace): Promise<boolean>;
  end(): Promise<void>;
}

export function createTabScript(browser: WorkerBrowser): TabScript {
  const inTurn = createQueue();
  const lead = async ({ file, origin, landing, now, landed }: TabScriptPlace) => {
    const matches = [`${origin}/*`];
    await register(browser, { id: TAB_SCRIPT, files: [file], matches, allFrames: false, persist: false });
    await browser.alarms.create(TAB_SCRIPT, { when: now + LONGEST_MS });
    // A tab elsewhere in the client may hold a mail half written: it is left alone.
    const [path = '/'] = landing.split('#');
    const tabId = await focusTab(browser, [`${origin}${path}*`], origin + landing);
    if (tabId === null) return false;
    await landed(tabId);
    void injectFrame(browser, tabId, 0, file).catch(() => undefined);
    return true;
  };
  const end = async () => {
    await Promise.all([browser.alarms.clear(TAB_SCRIPT), unregister(browser, TAB_SCRIPT)]);
  };
  return { lead: (way) => inTurn(() => lead(way)), end: () => inTurn(end) };
}
