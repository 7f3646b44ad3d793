/** What a frame may say over its port, checked: the worker believes no page script's shapes. */
import * as z from 'zod/mini';
import { shown } from '../../learned/entry.schema';
import type { FromFrame } from '../../protocol/frame-port';
import { guideId } from '../../protocol/messages';

const claim = z.strictObject({
  guide: guideId,
  step: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  rank: z.int().check(z.nonnegative(), z.maximum(1000)),
  state: z.enum(['pointing', 'waiting', 'words-only', 'done', 'blocked']),
  focused: z.boolean(),
});

const name = z.string().check(z.regex(/^[\w-]{1,64}$/));
const insight = z.strictObject({
  guide: guideId,
  step: z.nullable(name),
  targets: z
    .array(
      z.strictObject({
        target: name,
        score: z.nullable(z.int().check(z.nonnegative(), z.maximum(1000))),
        tried: z.int().check(z.nonnegative()),
        vetoes: z.optional(z.array(name).check(z.maxLength(20))),
        ambiguous: z.boolean(),
        covered: z.boolean(),
        away: z.boolean(),
      }),
    )
    .check(z.maxLength(100)),
});

const fromFrame = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('claim'), claim: z.nullable(claim) }),
  z.strictObject({
    kind: z.literal('address'),
    address: z.string().check(z.maxLength(254), z.regex(/^[^\s@<>()"',;:\\]+@[^\s@<>()"',;:\\]+$/)),
  }),
  z.strictObject({ kind: z.literal('forms') }),
  z.strictObject({ kind: z.literal('skip') }),
  z.strictObject({ kind: z.literal('no-direct') }),
  z.strictObject({ kind: z.literal('ping') }),
  z.strictObject({ kind: z.literal('learned'), id: name, ok: z.boolean() }),
  z.strictObject({ kind: z.literal('point'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('watch') }),
  z.strictObject({ kind: z.literal('pressed'), shown: z.nullable(shown) }),
  z.strictObject({ kind: z.literal('remember'), keep: z.boolean() }),
  z.strictObject({ kind: z.literal('insight'), insight }),
]);

/** The message, or null when its shape is none of the protocol's. */
export function parseFromFrame(message: unknown): FromFrame | null {
  const parsed = fromFrame.safeParse(message);
  return parsed.success ? parsed.data : null;
}
