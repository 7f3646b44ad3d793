/** What outlives a look within one page. */
import type { FoundTarget } from './page-snapshot';

/** What outlives a look within one page. */
export interface PageMemory {
  /** Longest validity a custom list has offered so far, in days; its choices are hidden while it is closed. */
  longestDays: number;
  /** Controls the user said are not the ones. */
  rejected: WeakSet<Element>;
  /** Days that fields for a last day showed when they were first seen. */
  firstDays: WeakMap<Element, number | null>;
  /** Rows the user has looked at, by key. */
  reviewed: Set<string>;
  /** What the user has just pointed at, until it is pressed. */
  pointedAt: Element | null;
  /** In a client's page the mailbox that is handed over, else ''. */
  mailbox: string;
}

export const newPageMemory = (): PageMemory => ({
  longestDays: 0,
  rejected: new WeakSet(),
  firstDays: new WeakMap(),
  reviewed: new Set(),
  pointedAt: null,
  mailbox: '',
});

/** The user has done with what was ringed: it is not the one, or a row that was read. */
export function markReviewed(
  { rejected, reviewed }: PageMemory,
  { element, key }: Pick<FoundTarget, 'element' | 'key'>,
): void {
  if (key) reviewed.add(key);
  else rejected.add(element);
}
