/** A pack: what was shown, as a file or in the company's policy. Words and steps, nothing else. Format: docs/guide-packs.md. */
import { type Entry, isSameEntry, isSameTarget, type Learned, MOST_ENTRIES } from './entry';
import { entry } from './entry.schema';

/** Letters of a pack at most. */
export const LARGEST_PACK = 256 * 1024;
const FORMAT = 'qiye-guide-pack';
const VERSION = 1;

/** What an entry of a pack would do here. `other`: something else was shown for the same step, and stays. */
export type PackAction = 'new' | 'same' | 'other' | 'full';
export interface PackItem {
  entry: Entry;
  action: PackAction;
}

export interface Pack {
  entries: Entry[];
  /** Entries that are none, or must not be kept. */
  refused: number;
}

const isObject = (one: unknown): one is object => typeof one === 'object' && one !== null;

/** Reads a pack from whatever it is; null for something that is none. Each entry by itself: a wrong one is left out. */
export function readPack(pack: unknown): Pack | null {
  if (!isObject(pack)) return null;
  const { format, version, entries, ...rest } = pack as Record<string, unknown>;
  const isPack = format === FORMAT && version === VERSION && Array.isArray(entries);
  if (!isPack || Object.keys(rest).length > 0 || entries.length > MOST_ENTRIES) return null;
  const read = entries.flatMap((one): Entry[] => {
    // A policy knows no null.
    const { success, data } = entry.safeParse(
      isObject(one) ? { ...one, near: 'near' in one ? (one.near ?? null) : null } : one,
    );
    return success ? [data] : [];
  });
  const fresh = read.filter((one, at) => read.findIndex((other) => isSameEntry(one, other)) === at);
  return { entries: fresh, refused: entries.length - read.length };
}

/** The same from a file's text. */
export function parsePack(text: string): Pack | null {
  if (text.length > LARGEST_PACK) return null;
  try {
    return readPack(JSON.parse(text));
  } catch {
    return null;
  }
}

const fileOf = ({ guide, step, thing, words, near, language, page, provider, date }: Entry) => {
  return { guide, step, thing, words, ...(near && { near }), language, page, provider, date };
};

export const writePack = (entries: readonly Entry[]): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, entries: entries.map(fileOf) }, null, 2)}\n`;

/** What a pack would change: nothing that is here is replaced. */
export function compare(own: readonly Learned[], { entries }: Pack): PackItem[] {
  let room = MOST_ENTRIES - own.length;
  return entries.map((one) => {
    const isKnown = own.some((known) => isSameEntry(known, one));
    const isOther = !isKnown && own.some((known) => isSameTarget(known, one));
    if (isKnown || isOther) return { entry: one, action: isKnown ? 'same' : 'other' };
    return { entry: one, action: room-- > 0 ? 'new' : 'full' };
  });
}
