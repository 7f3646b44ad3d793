/** The user's list of mailboxes at rest: one entry of `storage.local`, one sealed part. See FORMAT.md. */
import * as z from 'zod/mini';
import type { MailboxList } from '../../mailbox';
import { VaultError } from '../errors';

/** Schema version this build writes. */
export const LIST_VERSION = 1;
export const LIST_KEY = 'vault:mailboxes';

export interface StoredList {
  v: number;
  kid: string;
  sealed: string;
}

/** Additional data: what the sealed part is. */
export const listPlace = (v: number): string => `qiye-vault/mailboxes/${v}`;

const storedSchema = z.object({ v: z.int().check(z.positive()), kid: z.string(), sealed: z.string() });

const contentSchema = z.object({
  mailboxes: z.array(z.object({ address: z.string(), name: z.string(), addedAt: z.number() })),
  /** Not to be offered. */
  refused: z.array(z.string()),
});

/**
 * Checks the outer shape.
 * @throws VaultError `vault_error_newer` for a version this build does not know, `vault_error_damaged` otherwise.
 */
export function parseStoredList(value: unknown): StoredList {
  const v = (value as { v?: unknown } | null)?.v;
  if (typeof v === 'number' && Number.isInteger(v) && v > LIST_VERSION)
    throw new VaultError('vault_error_newer');
  const parsed = storedSchema.safeParse(value);
  if (!parsed.success) throw new VaultError('vault_error_damaged');
  return parsed.data;
}

type Step = (content: Record<string, unknown>) => Record<string, unknown>;

/** From version n to n + 1, under n. */
const STEPS: Record<number, Step> = {};

/**
 * The opened text, brought forward to this version.
 * @throws when it is not JSON, there is no way from `version`, or the outcome is not of this build's shape.
 */
export function readContent(version: number, text: string): MailboxList {
  let content = JSON.parse(text) as Record<string, unknown>;
  for (let v = version; v < LIST_VERSION; v++) {
    const step = STEPS[v];
    if (!step) throw new RangeError(`no migration from version ${v}`);
    content = step(content);
  }
  return contentSchema.parse(content);
}

export const writeContent = ({ mailboxes, refused }: MailboxList): string =>
  JSON.stringify({ mailboxes, refused });
