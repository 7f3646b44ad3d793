/** Shape of a web client the user added, as it is stored and as a page's script hands its fields in. */
import * as z from 'zod/mini';
import { FIELD_KINDS, FIELD_ROLES, NEEDED_ROLES } from './custom-client';

const words = z.string().check(z.maxLength(60));
const place = z.string().check(z.maxLength(400), z.regex(/^\/[^?]*$/));
const few = z.int().check(z.nonnegative(), z.maximum(40));

const fieldMark = z.strictObject({
  kind: z.enum(FIELD_KINDS),
  label: words,
  hint: words,
  name: words,
  autocomplete: words,
  nth: few,
  of: few,
});

export const formMap = z
  .strictObject({
    place,
    inForm: z.boolean(),
    secrets: few,
    buttons: z.array(words).check(z.maxLength(8)),
    fields: z.partialRecord(z.enum(FIELD_ROLES), fieldMark),
  })
  .check(
    z.refine(({ fields }) => NEEDED_ROLES.every((role) => fields[role]), 'a needed field is missing'),
    z.refine(({ fields }) => fields.code?.kind === 'secret', 'the code would be shown in clear'),
  );

export const customOrigin = z.string().check(z.maxLength(300), z.regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?$/));

export const customClient = z.strictObject({
  origin: customOrigin,
  landing: place,
  form: z.nullable(formMap),
});
