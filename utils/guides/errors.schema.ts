/** Shape of the error records. Apart from the data, so that page scripts import it without zod. */
import * as z from 'zod/mini';
import { ERROR_KINDS, WHO } from './errors/record';
import { STAGES } from './errors/stage';
import { CONFIDENCES } from './evidence';
import { GUIDE_IDS } from './guide-id';

const id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));

export const loginErrorSchema = z.strictObject({
  id,
  tokens: z.array(z.string().check(z.minLength(4), z.maxLength(60))),
  kind: z.enum(ERROR_KINDS),
  meaningKey: z.string().check(z.regex(/^errors_[a-zA-Z0-9]+$/)),
  who: z.enum(WHO),
  stepsKeys: z.array(z.string().check(z.regex(/^errorStep_[a-zA-Z0-9]+$/))).check(z.minLength(1)),
  guide: z.optional(z.enum(GUIDE_IDS)),
  orElse: z.optional(z.array(id)),
  stage: z.optional(z.enum(STAGES)),
  unsure: z.optional(z.literal(true)),
  generic: z.optional(z.literal(true)),
  confidence: z.enum(CONFIDENCES),
  lastChecked: z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/)),
});
export const loginErrorsSchema = z.array(loginErrorSchema);
