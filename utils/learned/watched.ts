/**
 * Presses of the user's own accord that turned out to be a step: while no ring was there something was pressed, and then the page
 * showed a step nearer to the goal. Held until the run ends; kept only when the user says so. Pure.
 */
import { type Entry, isSameEntry } from './entry';

/** What is on the page so long after a press was brought by it, ms: a page may load in between. */
export const BROUGHT_MS = 12_000;
/** One question names so many at most. */
const MOST_FOUND = 6;

export interface Pressed {
  entry: Entry;
  tabId: number;
  /** ms since the epoch. */
  at: number;
}

export interface Watched {
  /** The last press, if it may be a step; any other press takes its place. */
  pressed: Pressed | null;
  /** Presses that were steps, oldest first. */
  found: readonly Entry[];
  /** The user wants none of them: nothing more is asked in this run. */
  isDeclined?: true;
}

export const NOTHING_WATCHED: Watched = { pressed: null, found: [] };

/** @param pressed null for a press that teaches nothing */
export function withPress(watched: Watched, pressed: Pressed | null): Watched {
  if (watched.isDeclined || watched.pressed === pressed) return watched;
  return { ...watched, pressed };
}

/** What a frame shows, as far as it matters here. */
interface Shows {
  guide: string;
  step: string;
  state: string;
}

/**
 * A frame shows a step: was it the last press that led there?
 * @param order ids of the guide's steps, from the goal backwards
 * @param tabs the frame's tab and the one that opened it
 */
export function withSight(
  watched: Watched,
  { guide, step, state }: Shows,
  order: readonly string[],
  tabs: readonly (number | null)[],
  now: number,
): Watched {
  const { pressed, found } = watched;
  if (!pressed || !tabs.includes(pressed.tabId)) return watched;
  // Words alone may be wrong about the page.
  if (state !== 'pointing' && state !== 'done') return watched;
  const { entry, at } = pressed;
  const [here, before] = [order.indexOf(step), order.indexOf(entry.step)];
  const isNearer = guide === entry.guide && here >= 0 && here < before;
  if (!isNearer || Math.abs(now - at) > BROUGHT_MS) return { ...watched, pressed: null };
  const isKnown = found.some((one) => isSameEntry(one, entry));
  return { ...watched, pressed: null, found: isKnown ? found : [...found, entry].slice(-MOST_FOUND) };
}

export const withAnswer = (watched: Watched, keep: boolean): Watched =>
  keep ? { ...watched, found: [] } : { pressed: null, found: [], isDeclined: true };
