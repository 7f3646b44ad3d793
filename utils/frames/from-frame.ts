/** What a frame may say over its port, checked: the worker believes no page script's shapes. */
import * as z from 'zod/mini';
import { guideId } from '../messages';
import type { FromFrame } from './protocol';

const claim = z.strictObject({
  guide: guideId,
  step: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  rank: z.int().check(z.nonnegative(), z.maximum(1000)),
  state: z.enum(['pointing', 'waiting', 'words-only', 'done', 'blocked']),
  focused: z.boolean(),
});

const fromFrame = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('claim'), claim: z.nullable(claim) }),
  z.strictObject({
    kind: z.literal('address'),
    address: z.string().check(z.maxLength(254), z.regex(/^[^\s@<>()"',;:\\]+@[^\s@<>()"',;:\\]+$/)),
  }),
  z.strictObject({ kind: z.literal('forms') }),
  z.strictObject({ kind: z.literal('ping') }),
]);

/** The message, or null when its shape is none of the protocol's. */
export function parseFromFrame(message: unknown): FromFrame | null {
  const parsed = fromFrame.safeParse(message);
  return parsed.success ? parsed.data : null;
}
