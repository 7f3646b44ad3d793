/** The one guide that was started: begins, ends, and is known to every NetEase page meanwhile. */
import type { GuideId } from '../messages';
import type { WorkerBrowser } from './browser';
import { GUIDE_FILE, injectEverywhere, register, unregister } from './inject';
import { RUN_MS } from './memory';
import { createQueue } from './queue';
import type { SessionStore } from './session';
import type { Sites } from './sites';
import { focusTab, isStartable } from './tabs';

/** Name of the alarm that ends a run, and id of the script registered while it lasts. */
export const RUN = 'guide-run';

export interface RunsDeps {
  browser: WorkerBrowser;
  session: SessionStore;
  sites: Sites;
  now: () => number;
  /** Tells the frames at hand: there is a new run. */
  began(): Promise<void>;
  /** Tells the frames at hand: withdraw. */
  ended(): void;
}

export interface Runs {
  /** Ends any earlier run. The tab the user is led in, or null when the guide can't be started. */
  start(guide: GuideId): Promise<number | null>;
  end(): Promise<void>;
}

export function createRuns({ browser, session, sites, now, began, ended }: RunsDeps): Runs {
  const inTurn = createQueue();

  const start = async (guide: GuideId) => {
    const startedAt = now();
    await session.change((all) => ({ ...all, run: { guide, startedAt } }));
    await browser.alarms.create(RUN, { when: startedAt + RUN_MS });
    const matches = await sites.matches();
    // Registered first: a page that opens in between gets the script at least once, and it stands for once only.
    await register(browser, { id: RUN, file: GUIDE_FILE, matches, persist: false });
    await began();
    // Not awaited: a tab that shows an alert answers only when the user has closed it.
    void injectEverywhere(browser, matches, GUIDE_FILE).catch(() => undefined);
    return focusTab(browser, guide, matches);
  };

  const end = async () => {
    await session.change((all) => (all.run ? { ...all, run: null } : all));
    ended();
    await Promise.all([browser.alarms.clear(RUN), unregister(browser, RUN)]);
  };

  return {
    start: (guide) => (isStartable(guide) ? inTurn(() => start(guide)) : Promise.resolve(null)),
    end: () => inTurn(end),
  };
}
