/** What a text, a list or a time of a record may be, whoever wrote it: a page, a file, the user. Pure. */
import { MAX_TAG_LENGTH, MAX_TAGS } from '../code';

/** The end of the year 9999, ms since the epoch: what "for ever" is written as. */
export const LAST_TIME = Date.UTC(9999, 11, 31, 23, 59, 59);
/** No clock of ours is that far ahead: a stamp behind it is damage or malice. */
const LAST_STAMP = Date.UTC(2200, 0);

/** Most characters of each text. Addresses: RFC 5321, section 4.5.3.1; hosts: RFC 1035, section 2.3.4. */
export const LENGTHS = { address: 254, name: 100, host: 253, client: 100, detail: 100 } as const;

/** Control characters, line ends, and the marks that turn the direction of what follows or show nothing (Unicode TR 36). */
const MARKS = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** The text without marks, at most `most` UTF-16 units long, with no half of a character at its end. */
export function cleanText(text: string, most: number): string {
  // Far more than is kept, and little enough to search.
  const clean = text
    .slice(0, most * 8)
    .replace(MARKS, '')
    .trim();
  return clean.length <= most ? clean : clean.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}

/** At most `MAX_TAGS` different tags, each clean and not empty. */
export function cleanTags(tags: readonly string[]): string[] {
  const clean = tags.slice(0, 10 * MAX_TAGS).map((tag) => cleanText(tag, MAX_TAG_LENGTH));
  return [...new Set(clean)].filter(Boolean).slice(0, MAX_TAGS);
}

/** A host name, or ''. */
export function cleanHost(host: string): string {
  const clean = cleanText(host, LENGTHS.host).toLowerCase();
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(clean) ? clean : '';
}

/** A last day, ms since the epoch; null when it is none. */
export function cleanTime(time: number | null): number | null {
  return time === null || !Number.isFinite(time) ? null : Math.min(Math.max(time, 0), LAST_TIME);
}

/** A stamp as it can be counted on: one that no clock can have made counts as made now. */
export const saneStamp = (stamp: number, now: number): number =>
  Number.isFinite(stamp) && stamp >= 0 && stamp <= LAST_STAMP ? stamp : now;
