/** The one guide that was started: begins, ends, and is known to every NetEase page meanwhile. */
import { createQueue } from '../basics/queue';
import type { GuideId } from '../protocol/messages';
import type { WorkerBrowser } from './browser';
import {
  atMost,
  CLIENT_FILE,
  GUIDE_FILE,
  injectEverywhere,
  injectFrame,
  register,
  type ScriptFile,
  unregister,
} from './inject';
import type { SessionStore } from './session';
import { liveRun, mailRun, RUN_MS, withTab } from './session-reducers';
import type { Sites } from './sites';
import { focusTab, isOf, landingOf } from './tabs';

/** Name of the alarm that ends a run, and id of the script registered while it lasts. */
export const RUN = 'guide-run';

/** The same for the run through the list, while that of a hand-over leads. */
export const BESIDE = 'guide-run-beside';

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

/** Where in a client a guide begins. */
export interface ClientPlace {
  /** Match pattern of the one origin. */
  match: string;
  /** Opened when no tab is there. */
  landing: string;
}

/** Whose guide it is to be; none: the first provider's. */
export interface Choice {
  provider?: string | undefined;
  /** One of its web hosts. */
  host?: string | undefined;
  /** The mail address it is for, where the user told it. */
  account?: string | undefined;
}

/** A code is to be made anew. */
export interface Renewal extends Choice {
  codeId: string;
  /** The mail address it is for, or ''. */
  account: string;
  /** How well the tab suits: of two the higher; negative: not at all. */
  suits(tabId: number): number;
}

export interface Runs {
  /** Ends any earlier run. The tab the user is led in, or null when the guide can't be started. */
  start(guide: GuideId, how?: Renewal | Choice): Promise<number | null>;
  /**
   * Leads the user in a client's page, in its top frame alone. `landed` is told the tab before a script there is sure to have
   * asked anything. Ends any earlier run.
   */
  lead(guide: GuideId, place: ClientPlace, landed: (tabId: number) => Promise<void>): Promise<number | null>;
  /** It lives an hour from now: the next mailbox's turn has come. */
  prolong(): Promise<void>;
  end(): Promise<void>;
  /** Ends the one in a client's page alone: a run through the list goes on. */
  endInClient(): Promise<void>;
  /**
   * Begins again what a worker that was stopped meanwhile left half begun; does nothing otherwise. Never rejects. For every
   * start of a worker.
   */
  resume(): Promise<void>;
}

/** Name of the alarm that wakes a worker for a run whose beginning was cut off. */
export const RESUME = 'guide-resume';
/** Chrome rounds anything shorter up to this, in ms (developer.chrome.com/docs/extensions/reference/api/alarms). */
const RESUME_MS = 30_000;

/** Longer no page that was asked to take the script is waited for. */
const INJECTING_MS = 1500;

export function createRuns({ browser, session, sites, now, began, ended }: RunsDeps): Runs {
  const inTurn = createQueue();

  const begin = async (
    guide: GuideId,
    { codeId: renews, account, provider, host }: Partial<Renewal> = {},
    inClient = false,
  ) => {
    const startedAt = now();
    // Asked for before the run is written, and waited for after: a worker that is stopped in between must be woken to go on.
    const woken = browser.alarms.create(RESUME, { when: startedAt + RESUME_MS });
    const { beside } = await session.change((all) => {
      const before = mailRun(all, startedAt);
      return {
        ...all,
        beside: inClient && before?.list ? before : null,
        run: { guide, startedAt, renews, account, provider, host },
      };
    });
    await woken;
    await browser.alarms.create(RUN, { when: startedAt + RUN_MS });
    if (beside) await registerGuide(BESIDE);
    else await unregister(browser, BESIDE);
  };

  const registerGuide = async (id: string) => {
    const matches = await sites.matches();
    await register(browser, { id, files: [GUIDE_FILE], matches, allFrames: true, persist: false });
    return matches;
  };

  const settled = async () => {
    await session.change((all) => (all.run ? { ...all, run: { ...all.run, settled: true } } : all));
    await browser.alarms.clear(RESUME);
  };

  /** Scripts for the pages at hand and those to come, and a tab for the user. May be done again at any time. */
  const show = async (landing: string, { provider, host, suits = () => 0 }: Partial<Renewal> = {}) => {
    // Registered first: a page that opens in between gets the script at least once, and it stands for once only.
    const matches = await registerGuide(RUN);
    await began();
    const injected = injectEverywhere(browser, matches, GUIDE_FILE, INJECTING_MS);
    // Heard below; until then it must not count as unheard.
    injected.catch(() => undefined);
    const merit = ({ id = -1, url }: { id?: number; url?: string }) =>
      isOf(url, provider, host) ? suits(id) : -1;
    const tabId = await focusTab(browser, matches, landing, merit);
    if (tabId !== null) await session.change((all) => withTab(all, tabId));
    // Not before each page at hand was asked for: only then may this worker end.
    await injected.then(settled, () => undefined);
    return tabId;
  };

  const start = async (guide: GuideId, landing: string, how?: Partial<Renewal>) => {
    await begin(guide, how);
    return show(landing, how);
  };

  const resume = async () => {
    const run = liveRun(await session.read(), now());
    const landing = run && !run.settled ? landingOf(run.guide, run.provider, run.host) : undefined;
    if (run && landing !== undefined) await show(landing, { provider: run.provider, host: run.host });
  };

  const lead: Runs['lead'] = async (guide, { match, landing }, landed) => {
    await begin(guide, {}, true);
    const files: ScriptFile[] = [GUIDE_FILE, CLIENT_FILE];
    await register(browser, { id: RUN, files, matches: [match], allFrames: false, persist: false });
    const tabId = await focusTab(browser, [match], landing);
    if (tabId === null) return null;
    await landed(tabId);
    await began();
    // A page just opened gets its scripts by registration, an open one now; a script that stands already looks again.
    await atMost(injectFrame(browser, tabId, 0, ...files), INJECTING_MS);
    await settled();
    return tabId;
  };

  const end = async () => {
    await session.change((all) => (all.run ? { ...all, run: null, beside: null } : all));
    ended();
    await Promise.all([
      browser.alarms.clear(RUN),
      browser.alarms.clear(RESUME),
      unregister(browser, RUN),
      unregister(browser, BESIDE),
    ]);
  };

  const endInClient = async () => {
    if (!(await session.read()).beside) return end();
    await session.change((all) => ({ ...all, run: all.beside, beside: null }));
    await registerGuide(RUN);
    await unregister(browser, BESIDE);
  };

  return {
    start(guide, how) {
      const landing = landingOf(guide, how?.provider, how?.host);
      return landing === undefined ? Promise.resolve(null) : inTurn(() => start(guide, landing, how));
    },
    lead: (...all) => inTurn(() => lead(...all)),
    prolong: () => browser.alarms.create(RUN, { when: now() + RUN_MS }),
    end: () => inTurn(end),
    endInClient: () => inTurn(endInClient),
    resume: () => inTurn(resume).catch(() => undefined),
  };
}
