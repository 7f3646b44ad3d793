/** What each operation does to a record's `meta`. Pure. */
import type { CodeDraft } from '../codes';
import type { Meta } from './record';
import type { CodeEdit } from './types';

/** How long a removed code can be restored, in milliseconds. */
export const UNDO_MS = 10 * 60_000;

export function newMeta(draft: CodeDraft, host: string, fingerprint: string, now: number): Meta {
  return {
    address: draft.address,
    name: draft.name,
    state: 'seen',
    host,
    createdAt: now,
    updatedAt: now,
    expiresAt: draft.expiresAt,
    client: '',
    tags: [],
    lastResult: null,
    fingerprint,
    removedAt: null,
    replacedBy: null,
    reminded: null,
  };
}

/** The same code handed in again: it may tell what the first sight did not. Null: nothing new. */
export function filledFrom(meta: Meta, draft: CodeDraft): Partial<Meta> | null {
  const filled: Partial<Meta> = {};
  if (!meta.address && draft.address) filled.address = draft.address;
  if (!meta.name && draft.name) filled.name = draft.name;
  if (meta.expiresAt === null && draft.expiresAt !== null) filled.expiresAt = draft.expiresAt;
  return Object.keys(filled).length > 0 ? filled : null;
}

const RANK = { seen: 0, confirmed: 1, bound: 2, revoked: 3 } as const;

/** Two records of one code, made apart: what either knows, and the further state. */
export function merged(meta: Meta, other: Meta): Meta {
  const isFurther = RANK[other.state] > RANK[meta.state];
  return {
    ...meta,
    address: meta.address || other.address,
    name: meta.name || other.name,
    host: meta.host || other.host,
    expiresAt: meta.expiresAt ?? other.expiresAt,
    state: isFurther ? other.state : meta.state,
    client: isFurther ? other.client || meta.client : meta.client || other.client,
    lastResult: isFurther ? (other.lastResult ?? meta.lastResult) : (meta.lastResult ?? other.lastResult),
    tags: [...new Set([...meta.tags, ...other.tags])],
    updatedAt: Math.max(meta.updatedAt, other.updatedAt) + 1,
  };
}

export function confirmed(
  meta: Meta,
  more: { expiresAt?: number | null | undefined; name?: string | undefined },
): Partial<Meta> {
  return {
    state: meta.state === 'seen' ? 'confirmed' : meta.state,
    // A page that does not tell takes nothing back.
    expiresAt: more.expiresAt ?? meta.expiresAt,
    name: more.name || meta.name,
  };
}

export function answered(
  meta: Meta,
  client: string,
  result: { ok: boolean; detail: string },
  now: number,
): Partial<Meta> {
  const lastResult = { ...result, at: now };
  if (meta.state === 'revoked') return { lastResult };
  if (result.ok) return { state: 'bound', client, lastResult };
  // Another client's failure says nothing about the one the code is bound to.
  if (meta.state === 'bound' && meta.client !== client) return { lastResult };
  return { state: meta.state === 'bound' ? 'confirmed' : meta.state, client, lastResult };
}

export function edited(change: CodeEdit): Partial<Meta> {
  const known: Partial<Meta> = {};
  if (change.address !== undefined) known.address = change.address;
  if (change.name !== undefined) known.name = change.name;
  if (change.expiresAt !== undefined) known.expiresAt = change.expiresAt;
  if (change.tags !== undefined) known.tags = [...new Set(change.tags)];
  return known;
}

/** `updatedAt` always grows, so that "newer wins" holds when the clock is set back. */
export function stamped(meta: Meta, change: Partial<Meta>, now: number): Meta {
  return { ...meta, ...change, updatedAt: Math.max(now, meta.updatedAt + 1) };
}

/** Whether a removed record's time for undo is over. */
export function isPurgeDue(meta: Meta, now: number): boolean {
  return meta.removedAt !== null && now >= meta.removedAt + UNDO_MS;
}
