/** What a page reports while the data key is out of reach, as it is boxed and later applied. */
import * as z from 'zod/mini';

const time = z.nullable(z.number());

export const eventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('keep'),
    id: z.string(),
    at: z.number(),
    host: z.string(),
    provider: z.optional(z.string()),
    draft: z.object({ code: z.string(), address: z.string(), name: z.string(), expiresAt: time }),
  }),
  z.object({
    kind: z.literal('confirm'),
    id: z.string(),
    at: z.number(),
    more: z.object({
      expiresAt: z.optional(time),
      name: z.optional(z.string()),
      renews: z.optional(z.string()),
      /** The page is the one that makes codes: it may tell that an older one is replaced. */
      replaces: z.optional(z.boolean()),
    }),
  }),
  z.object({
    kind: z.literal('result'),
    id: z.string(),
    at: z.number(),
    client: z.string(),
    result: z.object({ ok: z.boolean(), detail: z.string() }),
  }),
]);
export type PageEvent = z.infer<typeof eventSchema>;

const ORDER = { keep: 0, confirm: 1, result: 2 } as const;

/** A code is kept before it is confirmed, whatever the clock said at the time. */
export function inOrder(events: PageEvent[]): PageEvent[] {
  return [...events].sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || a.at - b.at);
}
