/** What each operation does to a record's `meta`. Pure. */
import type { CodeDraft } from '../code';
import { cleanTags, cleanText, cleanTime, LENGTHS, saneStamp } from './bounds';
import type { Meta, TypedField } from './record';
import type { CodeEdit } from './types';

/** How long a removed code can be restored, in milliseconds. */
export const UNDO_MS = 10 * 60_000;

export function newMeta(
  draft: CodeDraft,
  { host, provider }: { host: string; provider: string },
  fingerprint: string,
  now: number,
): Meta {
  return {
    ...told(draft),
    state: 'seen',
    host,
    provider,
    createdAt: now,
    updatedAt: now,
    client: '',
    tags: [],
    lastResult: null,
    fingerprint,
    removedAt: null,
    replacedBy: null,
    reminded: null,
    supposedBy: null,
    typed: [],
  };
}

/** What a page told, brought into bounds. */
const told = ({ address, name, expiresAt }: Omit<CodeDraft, 'code'>) => ({
  address: cleanText(address, LENGTHS.address),
  name: cleanText(name, LENGTHS.name),
  expiresAt: cleanTime(expiresAt),
});

/** Whether a page may fill this field in: the user has not written it, and nothing is there. */
const mayFill = (meta: Meta, field: TypedField): boolean =>
  !meta.typed.includes(field) && (meta[field] === null || meta[field] === '');

/** The same code handed in again: it may tell what the first sight did not. Null: nothing new. */
export function filledFrom(meta: Meta, draft: CodeDraft): Partial<Meta> | null {
  const { address, name, expiresAt } = told(draft);
  const filled: Partial<Meta> = {};
  if (address && mayFill(meta, 'address')) filled.address = address;
  if (name && mayFill(meta, 'name')) filled.name = name;
  if (expiresAt !== null && mayFill(meta, 'expiresAt')) filled.expiresAt = expiresAt;
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
    tags: cleanTags([...meta.tags, ...other.tags]),
    replacedBy: meta.replacedBy ?? other.replacedBy,
    supposedBy: meta.supposedBy ?? other.supposedBy,
    typed: [...new Set([...meta.typed, ...other.typed])],
    updatedAt: Math.max(meta.updatedAt, other.updatedAt) + 1,
  };
}

/**
 * The page has put the code into force. What it says then is better than what it said before; once the code counts as
 * confirmed, and where the user has written something, it only fills in what is missing.
 */
export function confirmed(
  meta: Meta,
  more: { expiresAt?: number | null | undefined; name?: string | undefined },
): Partial<Meta> {
  const isFirst = meta.state === 'seen';
  const may = (field: TypedField) => (isFirst ? !meta.typed.includes(field) : mayFill(meta, field));
  const { name, expiresAt } = told({ address: '', name: more.name ?? '', expiresAt: more.expiresAt ?? null });
  return {
    state: isFirst ? 'confirmed' : meta.state,
    ...(expiresAt !== null && may('expiresAt') && { expiresAt }),
    ...(name && may('name') && { name }),
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

/** What the user has written is theirs: it is remembered, and no page changes it any more. */
export function edited(meta: Meta, change: CodeEdit): Partial<Meta> {
  const known: Partial<Meta> = {};
  if (change.address !== undefined) known.address = cleanText(change.address, LENGTHS.address);
  if (change.name !== undefined) known.name = cleanText(change.name, LENGTHS.name);
  if (change.expiresAt !== undefined) known.expiresAt = cleanTime(change.expiresAt);
  const typed = (Object.keys(known) as TypedField[]).concat(meta.typed);
  if (typed.length > 0) known.typed = [...new Set(typed)];
  if (change.tags !== undefined) known.tags = cleanTags(change.tags);
  return known;
}

/** The user's answer to whether the newer code has taken this one's place. */
export function answeredReplaced(meta: Meta, isReplaced: boolean): Partial<Meta> {
  return {
    replacedBy: isReplaced ? (meta.supposedBy ?? meta.replacedBy) : meta.replacedBy,
    supposedBy: null,
  };
}

/** `updatedAt` always grows, so that "newer wins" holds when the clock is set back. One no clock can have made is mended. */
export function stamped(meta: Meta, change: Partial<Meta>, now: number): Meta {
  return { ...meta, ...change, updatedAt: Math.max(now, saneStamp(meta.updatedAt, now) + 1) };
}

/** Whether a removed record's time for undo is over. */
export function isPurgeDue(meta: Meta, now: number): boolean {
  return meta.removedAt !== null && now >= meta.removedAt + UNDO_MS;
}
