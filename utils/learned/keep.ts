/** Pure changes to what is kept. */
import { type Entry, FAILS, isInUse, isSameEntry, isSameTarget, type Learned, MOST_ENTRIES } from './entry';

/**
 * Shown anew: what was of no use for the same step is out of date. What was of use stays: a way may have more presses than the
 * guide has steps. The oldest makes way.
 */
export function withShown(own: readonly Learned[], entry: Entry, id: string): Learned[] {
  const isStale = (known: Learned) => isSameTarget(known, entry) && !isInUse(known);
  const others = own.filter((known) => !isSameEntry(known, entry) && !isStale(known));
  return [...others, { ...entry, id, uses: 0, failed: 0, off: false }].slice(-MOST_ENTRIES);
}

/** A ring of an entry led on, or was wrong. */
export function withOutcome(own: readonly Learned[], id: string, isRight: boolean): Learned[] {
  return own.map((one) => {
    if (one.id !== id) return one;
    if (isRight) return { ...one, uses: one.uses + 1, failed: 0 };
    return { ...one, failed: Math.min(FAILS, one.failed + 1) };
  });
}

/** Switched on, an entry starts anew. */
export const withSwitch = (own: readonly Learned[], id: string, on: boolean): Learned[] =>
  own.map((one) => (one.id === id ? { ...one, off: !on, failed: on ? 0 : one.failed } : one));
