/** Shapes of what was shown, for the worker's border, the settings and packs. With zod: never in a page script. */
import * as z from 'zod/mini';
import { GUIDE_IDS } from '../guides/guide-id';
import { isAnyCode } from '../providers/codes';
import { type Entry, type Learned, NEARS, PAGE_LANGUAGES, type Shown, THINGS } from './entry';
import { LONGEST_WORDS, tidy, whyRefused } from './words';

/** A name of something in the guide, or a kind of page: never free text. */
const name = z.string().check(z.regex(/^[a-z][a-zA-Z0-9-]{0,63}$/));
const words = z.string().check(
  z.minLength(1),
  z.maxLength(2 * LONGEST_WORDS),
  z.refine((text) => tidy(text) === text && whyRefused(text) === null && !isAnyCode(text.replace(/ /g, ''))),
);

const shownFields = {
  guide: z.enum(GUIDE_IDS),
  step: name,
  thing: z.enum(THINGS),
  words,
  near: z.nullable(z.strictObject({ in: z.enum(NEARS), words })),
  language: z.enum(PAGE_LANGUAGES),
};
export const shown = z.strictObject(shownFields satisfies Record<keyof Shown, z.ZodMiniType>);

const entryFields = {
  ...shownFields,
  page: name,
  provider: z.nullable(name),
  date: z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)),
};
export const entry = z.strictObject(entryFields satisfies Record<keyof Entry, z.ZodMiniType>);

const count = z.int().check(z.nonnegative(), z.maximum(1_000_000));
export const entryId = z.string().check(z.regex(/^[0-9a-z]{1,12}$/));
export const learned = z.strictObject({
  ...entryFields,
  id: entryId,
  uses: count,
  failed: count,
  off: z.boolean(),
} satisfies Record<keyof Learned, z.ZodMiniType>);
