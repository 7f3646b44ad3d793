/** Brings one script into the one page of a client the user added, as long as it is needed there. Top frame alone. */
import type { WorkerBrowser } from './browser';
import { type CUSTOM_FILE, injectFrame, type POINTING_FILE, register, unregister } from './inject';
import { createQueue } from './queue';
import { focusTab } from './tabs';

/** Name of the alarm that ends it, and id of the script registered meanwhile. */
export const ESCORT = 'escort';
const LONGEST_MS = 3_600_000;

export interface Way {
  file: typeof CUSTOM_FILE | typeof POINTING_FILE;
  origin: string;
  /** Path opened when no tab is on it. */
  landing: string;
  now: number;
  /** Told the tab before a script in it is sure to have asked anything. */
  landed(tabId: number): Promise<void>;
}

export interface Escort {
  /** Ends the one before. False when no tab could be opened. */
  lead(way: Way): Promise<boolean>;
  end(): Promise<void>;
}

export function createEscort(browser: WorkerBrowser): Escort {
  const inTurn = createQueue();
  const lead = async ({ file, origin, landing, now, landed }: Way) => {
    const matches = [`${origin}/*`];
    await register(browser, { id: ESCORT, files: [file], matches, allFrames: false, persist: false });
    await browser.alarms.create(ESCORT, { when: now + LONGEST_MS });
    // A tab elsewhere in the client may hold a mail half written: it is left alone.
    const [path = '/'] = landing.split('#');
    const tabId = await focusTab(browser, [`${origin}${path}*`], origin + landing);
    if (tabId === null) return false;
    await landed(tabId);
    void injectFrame(browser, tabId, 0, file).catch(() => undefined);
    return true;
  };
  const end = async () => {
    await Promise.all([browser.alarms.clear(ESCORT), unregister(browser, ESCORT)]);
  };
  return { lead: (way) => inTurn(() => lead(way)), end: () => inTurn(end) };
}
