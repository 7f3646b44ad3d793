/** Puts our scripts into pages: into open ones now, into new ones by registration. */
import type { WorkerBrowser } from './browser';

export const SENTINEL_FILE = '/content-scripts/sentinel.js';
/** The same for sites beyond the install, with the addresses of every provider. */
export const MORE_SENTINEL_FILE = '/sentinel-more.js';
export const GUIDE_FILE = '/guide.js';
/** Beside the guide, where a page has something to fill in. */
export const FORMS_FILE = '/forms.js';
/** For a client's page, beside the guide. */
export const CLIENT_FILE = '/client.js';
/** For the page of a client the user added: fills its form. */
export const CUSTOM_FILE = '/custom.js';
/** There too: lets the user point at the form's fields. */
export const POINTING_FILE = '/pointing.js';
/** Beside the guide, while the user points at what it does not find. */
export const SHOWING_FILE = '/showing.js';
/** Where a card is shown: moves the keyboard's focus into it. */
export const CARD_FOCUS_FILE = '/card-focus.js';
export type ScriptFile =
  | typeof CARD_FOCUS_FILE
  | typeof SENTINEL_FILE
  | typeof MORE_SENTINEL_FILE
  | typeof GUIDE_FILE
  | typeof FORMS_FILE
  | typeof CLIENT_FILE
  | typeof CUSTOM_FILE
  | typeof POINTING_FILE
  | typeof SHOWING_FILE;

interface Registration {
  id: string;
  files: ScriptFile[];
  matches: string[];
  allFrames: boolean;
  /** Whether it outlives the browser's session. */
  persist: boolean;
}

/** Replaces an earlier registration of the same id. Neither about:blank nor frames that inherit an origin match. */
export async function register(
  browser: WorkerBrowser,
  { id, files, matches, allFrames, persist }: Registration,
): Promise<void> {
  await unregister(browser, id);
  await browser.scripting.registerContentScripts([
    { id, js: files, matches, allFrames, runAt: 'document_start', persistAcrossSessions: persist },
  ]);
}

export async function unregister(browser: WorkerBrowser, id: string): Promise<void> {
  // The browser rejects an id it does not know, which is the state asked for.
  await browser.scripting.unregisterContentScripts({ ids: [id] }).catch(() => undefined);
}

/**
 * Every frame of every open tab that matches. Tabs the browser put to sleep get theirs by registration on waking.
 * @param mostMs no tab is waited for longer once all were asked: one that shows an alert answers only when the user has closed it
 */
export async function injectEverywhere(
  browser: WorkerBrowser,
  matches: string[],
  file: ScriptFile,
  mostMs?: number,
): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  const awake = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  // A tab may be closing, or show the browser's error page: that must not keep the others waiting.
  const all = Promise.allSettled(awake.map((tabId) => execute(browser, { tabId, allFrames: true }, file)));
  await (mostMs === undefined ? all : atMost(all, mostMs));
}

/** Resolves when `work` has ended, well or not, and after `ms` at the latest. */
export async function atMost(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work.catch(() => undefined), tooLong]);
  clearTimeout(timer);
}

/** One frame only. Rejects when it is gone. */
export async function injectFrame(
  browser: WorkerBrowser,
  tabId: number,
  frameId: number,
  ...files: ScriptFile[]
): Promise<void> {
  await execute(browser, { tabId, frameIds: [frameId] }, ...files);
}

type Target = Parameters<WorkerBrowser['scripting']['executeScript']>[0]['target'];

/** Without waiting for a page that loads slowly: our scripts stand a document that has just begun. */
const execute = (browser: WorkerBrowser, target: Target, ...files: ScriptFile[]) =>
  browser.scripting.executeScript({ target, files: files as never, injectImmediately: true });

/** Address of a frame's document as our own script in it sees it; null when the frame is gone. No page can put another there. */
export async function askAddress(
  browser: WorkerBrowser,
  tabId: number,
  frameId: number,
): Promise<string | null> {
  const target = { tabId, frameIds: [frameId] };
  const func = () => location.href;
  const [answer] = await browser.scripting
    .executeScript({ target, func, injectImmediately: true })
    .catch(() => []);
  return typeof answer?.result === 'string' ? answer.result : null;
}
