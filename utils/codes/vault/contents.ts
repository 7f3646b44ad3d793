import type { CodeSummary } from '../code';
import { isPurgeDue } from './change';
import { type Meta, type StoredRecord, storageKey, summaryOf } from './record';

export interface Entry {
  id: string;
  meta: Meta;
  /** The code in clear only as long as it could not be sealed: no key to be had. */
  secret: { stored: StoredRecord } | { code: string };
  /** Whether `storage.local` holds the code. */
  saved: boolean;
}

/** What the vault holds, as far as it could be opened. */
export interface Contents {
  entries: Map<string, Entry>;
  /** Storage keys. */
  damaged: string[];
  newer: string[];
}

export const emptyContents = (): Contents => ({ entries: new Map(), damaged: [], newer: [] });

/** Whether the id is that of a record that can't be read, today. */
export const isUnread = ({ damaged, newer }: Contents, id: string): boolean =>
  damaged.includes(storageKey(id)) || newer.includes(storageKey(id));

/** The record of the same code, if there is one. */
export function twinOf(contents: Contents, fingerprint: string): Entry | null {
  for (const entry of contents.entries.values()) {
    if (entry.meta.fingerprint === fingerprint) return entry;
  }
  return null;
}

export const summary = ({ id, meta, saved }: Entry): CodeSummary => summaryOf(id, meta, !saved);

/** What a list shows, newest first. */
export function summaries(contents: Contents): CodeSummary[] {
  return [...contents.entries.values()]
    .filter((entry) => entry.meta.removedAt === null)
    .map(summary)
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1));
}

export function purgeable(contents: Contents, now: number): Entry[] {
  return [...contents.entries.values()].filter((entry) => isPurgeDue(entry.meta, now));
}
