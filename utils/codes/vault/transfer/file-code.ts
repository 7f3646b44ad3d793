/** One record of a backup. A file may come from anybody: what can be taken is brought into bounds, the rest is named. */
import * as z from 'zod/mini';
import { cleanHost, cleanTags, cleanText, cleanTime, LENGTHS, saneStamp } from '../bounds';
import type { IsCode } from '../deps';
import { FIRST_PROVIDER } from '../migrations/4-to-5';
import { type Meta, metaSchema } from '../record';

/** A code as a backup holds it. */
export type FileCode = Omit<Meta, 'fingerprint' | 'removedAt' | 'reminded' | 'supposedBy' | 'typed'> & {
  id: string;
  code: string;
};

/** A record that can't be taken, as far as it tells whose it is. */
export interface Skipped {
  /** Its place in the file, from 1. */
  place: number;
  address: string;
  name: string;
}

const id = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const shape = z.object({
  ...z.omit(metaSchema, {
    fingerprint: true,
    removedAt: true,
    reminded: true,
    supposedBy: true,
    typed: true,
  }).shape,
  // A backup from before there was a second provider names none.
  provider: z._default(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/)), FIRST_PROVIDER),
  id,
  code: z.string(),
});

/** A clock may be a day ahead of ours, and no more: a later stamp would win over whatever is written here. */
const AHEAD_MS = 86_400_000;

/** Null when the record has no code, or not the shape of one of its provider. `now`: ms since the epoch. */
export function readRecord(value: unknown, now: number, isCode: IsCode): FileCode | null {
  const parsed = shape.safeParse(value);
  if (!parsed.success || !isCode(parsed.data.code, parsed.data.provider)) return null;
  const record = parsed.data;
  const stamp = (at: number) => Math.min(saneStamp(at, now), now + AHEAD_MS);
  const { lastResult, replacedBy } = record;
  return {
    ...record,
    address: cleanText(record.address, LENGTHS.address),
    name: cleanText(record.name, LENGTHS.name),
    host: cleanHost(record.host),
    client: cleanText(record.client, LENGTHS.client),
    tags: cleanTags(record.tags),
    createdAt: stamp(record.createdAt),
    updatedAt: stamp(record.updatedAt),
    expiresAt: cleanTime(record.expiresAt),
    lastResult: lastResult && {
      ok: lastResult.ok,
      detail: cleanText(lastResult.detail, LENGTHS.detail),
      at: stamp(lastResult.at),
    },
    replacedBy: replacedBy !== record.id && id.safeParse(replacedBy).success ? replacedBy : null,
  };
}

export function skippedOf(value: unknown, place: number): Skipped {
  const { address, name } = (value ?? {}) as { address?: unknown; name?: unknown };
  const told = (text: unknown, most: number) => (typeof text === 'string' ? cleanText(text, most) : '');
  return { place, address: told(address, LENGTHS.address), name: told(name, LENGTHS.name) };
}
