/**
 * A code at rest: one entry of `storage.local` under `code:<id>`, two sealed parts. `meta` is what a list
 * shows, `secret` is the code and nothing else, so that listing never opens a code. See FORMAT.md.
 */
import * as z from 'zod/mini';
import type { CodeSummary } from '../code';
import { VaultError } from './errors';

/** Schema version this build writes. */
export const VERSION = 5;

const PREFIX = 'code:';
const ID = /^code:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

export const storageKey = (id: string): string => PREFIX + id;
export const isRecordKey = (key: string): boolean => key.startsWith(PREFIX);
/** The record's id, or null when the key is not of our making. */
export const idOfKey = (key: string): string | null => ID.exec(key)?.[1] ?? null;

export interface StoredRecord {
  v: number;
  kid: string;
  meta: string;
  secret: string;
}

export type Part = 'meta' | 'secret';
/** Additional data of a sealed part: what it is and where it belongs. */
export const aadOf = (v: number, id: string, part: Part): string => `qiye-vault/${v}/${id}/${part}`;

const time = z.nullable(z.number());

export const metaSchema = z.object({
  address: z.string(),
  name: z.string(),
  state: z.enum(['seen', 'confirmed', 'bound', 'revoked']),
  host: z.string(),
  /** Id of the mail provider the code is of. */
  provider: z.string(),
  createdAt: z.number(),
  updatedAt: z.number(),
  expiresAt: time,
  client: z.string(),
  tags: z.array(z.string()),
  lastResult: z.nullable(z.object({ ok: z.boolean(), detail: z.string(), at: z.number() })),
  /** Tells the same code handed in twice without opening any secret. */
  fingerprint: z.string(),
  /** When the user deleted it; purged some minutes later. */
  removedAt: time,
  /** Id of the code that replaces this one, as the user has said; this one is then to be revoked on the mail's side. */
  replacedBy: z.nullable(z.string()),
  /** What the user was last told about its end. */
  reminded: z.nullable(z.object({ of: z.literal([14, 3, 0, 'revoke-old']), expiresAt: time })),
  /** Id of the code that seems to replace this one: what a page's report suggests, until the user has said so or not. */
  supposedBy: z.nullable(z.string()),
  /** What the user wrote, or took in with a backup: no page changes it. */
  typed: z.array(z.enum(['address', 'name', 'expiresAt'])),
});
export type Meta = z.infer<typeof metaSchema>;
export type TypedField = Meta['typed'][number];

const storedSchema = z.object({
  v: z.int().check(z.positive()),
  kid: z.string(),
  meta: z.string(),
  secret: z.string(),
});

/**
 * Checks an entry's outer shape.
 * @throws VaultError `vault_error_newer` for a version this build does not know, `vault_error_damaged` otherwise.
 */
export function parseStored(value: unknown): StoredRecord {
  const v = (value as { v?: unknown } | null)?.v;
  if (typeof v === 'number' && Number.isInteger(v) && v > VERSION) throw new VaultError('vault_error_newer');
  const parsed = storedSchema.safeParse(value);
  if (!parsed.success) throw new VaultError('vault_error_damaged');
  return parsed.data;
}

export function summaryOf(id: string, meta: Meta, unsaved: boolean): CodeSummary {
  const { fingerprint: _, removedAt: __, typed: ___, ...shown } = meta;
  return { id, ...shown, unsaved };
}
