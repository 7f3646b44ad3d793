/** What the texts of a row in the page's list of codes say of it: its end, and whether it has a name. Pure. */
import { daysLeft, EXPIRING_DAYS } from '../../../codes/code';
import { dayIn, daysOf } from '../duration';

/** What a person reads in a row. */
export interface RowTexts {
  /** '' for none; null where nobody can tell, such as a picture. */
  name: string | null;
  /** Under the heading that speaks of expiry. */
  ends: string;
  /** The other cells, such as a state in words. */
  others: readonly string[];
}

/** The worst that is wrong with a row. `unread`: nothing that could be read is wrong, but not everything could be. */
export type RowFault = 'expired' | 'expiring' | 'unnamed';
export type RowState = RowFault | 'unread' | 'fine';

const MOMENT = /20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[T\s]*\d{1,2}:\d{2}(?::\d{2})?)?/g;
const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
/** Half of a day's hours: without knowing which, only the day counts. */
const HALF_DAY = /[ap]\.?m\b|[上下]午/i;
const GONE = /^(?:已[过過]期|已到期|已失效|expired)$/i;
/** No name at all, or no end: a cell left blank or with a dash. */
const DASH = /^[\s\-–—―_/.·]*$/;
const NO_NAME =
  /^(?:未命名|[无無暂暫]|[暂暫][无無]|未填[写寫]|未[设設][置定]|none|unnamed|untitled|no name|n\/a|null|undefined)$/i;
const NO_END = /^(?:[无無]期限|no end|none|n\/a)$/i;

/** Moment (ms) the shown end lies at; Infinity for none; null when the text tells neither. */
export function endOf(text: string): number | null {
  const shown = text.trim();
  if (GONE.test(shown)) return Number.NEGATIVE_INFINITY;
  const moments = shown.match(MOMENT) ?? [];
  const endless = daysOf(shown) === Number.POSITIVE_INFINITY || NO_END.test(shown);
  // A dash is how lists write "no end"; nothing at all may be a cell still loading.
  if (!moments.length) return endless || (shown && DASH.test(shown)) ? Number.POSITIVE_INFINITY : null;
  if (endless) return null;
  const ends = moments.map((moment) => momentOf(moment, HALF_DAY.test(shown)));
  return ends.includes(null) ? null : Math.max(...(ends as number[]));
}

/** A day alone ends with its last second: it is the last one the code works. */
function momentOf(text: string, dayOnly: boolean): number | null {
  const day = dayIn(text);
  const clock = CLOCK.exec(text);
  if (day === null || dayOnly || !clock) return day;
  const [, hours, minutes, seconds = '0'] = clock;
  return new Date(day).setHours(Number(hours), Number(minutes), Number(seconds));
}

/** @param now ms since the epoch */
export function stateOfRow({ name, ends, others }: RowTexts, now: number): RowState {
  const end = others.some((text) => GONE.test(text.trim())) ? Number.NEGATIVE_INFINITY : endOf(ends);
  const left = daysLeft(end, now);
  if (end !== null && end < now) return 'expired';
  if (left !== null && left <= EXPIRING_DAYS) return 'expiring';
  if (name !== null && (DASH.test(name) || NO_NAME.test(name.trim()))) return 'unnamed';
  return end === null || name === null ? 'unread' : 'fine';
}
