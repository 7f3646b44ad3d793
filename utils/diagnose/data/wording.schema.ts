/** Shape of the wordings, for the tests: no page and no popup carries zod for them. */
import * as z from 'zod/mini';
import { VOICES } from './wording';

const id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));
const term = z.string().check(z.minLength(1), z.maxLength(160), z.regex(/^\S(?:.*\S)?$/));

export const wordingsSchema = z.array(
  z.strictObject({
    cause: id,
    voice: z.enum(VOICES),
    says: z.array(term).check(z.minLength(1)),
    near: z.optional(z.int().check(z.minimum(4), z.maximum(300))),
    never: z.optional(term),
    otherSide: z.optional(id),
    published: z.optional(z.literal(true)),
    weak: z.optional(z.literal(true)),
    answer: z.optional(z.literal(true)),
  }),
);
