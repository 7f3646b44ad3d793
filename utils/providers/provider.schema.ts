/** Shape of a provider, for the tests: a folder of data is right, or it says where it is not. */
import * as z from 'zod/mini';
import { CAPTURE_LABELS, LOOK_LABELS } from '../guides/common-labels';
import { loginErrorsSchema } from '../guides/errors.schema';
import { guideSchema } from '../guides/guide.schema';
import { GUIDE_IDS } from '../guides/guide-id';
import { RULE_VARIANTS } from '../guides/rule-variants';
import { serverBook } from './servers.schema';

const text = z.string().check(z.minLength(1));
const hostName = z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/));
const hostPattern = z.string().check(z.regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/));
const pattern = z.string().check(
  z.refine((source) => {
    try {
      return Boolean(new RegExp(source));
    } catch {
      return false;
    }
  }),
);
const https = z.string().check(z.regex(/^https:\/\//));
const guideId = z.enum(GUIDE_IDS);
const wording = z.strictObject({ zh: z.array(pattern), en: z.optional(z.array(pattern)) });

export const siteSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  hosts: z.strictObject({
    matches: z.array(z.string().check(z.regex(/^https:\/\/[^/]+\/\*$/))).check(z.minLength(1)),
    own: z.array(hostPattern).check(z.minLength(1)),
    leadsTo: z.array(hostPattern),
    onCustomerHosts: z.boolean(),
  }),
  pages: z.strictObject({
    kinds: z.array(z.strictObject({ kind: text, path: pattern, isTelling: z.optional(z.literal(true)) })),
    settings: z.array(z.strictObject({ page: text, hash: pattern })),
    self: z.record(text, guideId),
  }),
});

export const codeShapeSchema = z.strictObject({
  lengths: z.array(z.int().check(z.minimum(6), z.maximum(64))).check(z.minLength(1)),
  alphabet: text,
  groups: z.optional(z.strictObject({ size: z.int().check(z.positive()), separator: z.string() })),
  separators: text,
  largestGroup: z.int().check(z.positive()),
  anchors: wording,
  names: wording,
  stops: z.array(z.string()),
  lettersOnly: z.optional(z.literal(true)),
  words: z.optional(z.array(z.string())),
  commit: z.optional(z.literal('none')),
});

const words = z.array(text);
/** All that the finder and the capture ask for by name; some may have no words. */
const labels = z
  .record(z.string(), words)
  .check(z.refine((all) => [...LOOK_LABELS, ...CAPTURE_LABELS].every((label) => all[label] !== undefined)));

export const providerSchema = z.strictObject({
  ...siteSchema.shape,
  names: z.strictObject({ zh: text, zhTw: text, en: text }),
  landing: z.partialRecord(guideId, https),
  codePage: z.strictObject({
    path: z.string().check(z.regex(/^\//)),
    host: hostName,
    notOn: z.array(hostName),
  }),
  bar: z.strictObject({ account: z.array(text), session: z.array(text) }),
  code: codeShapeSchema,
  labels,
  compounds: z.record(
    z.string(),
    z.array(z.strictObject({ parts: z.array(z.array(z.string())), both: z.optional(z.boolean()) })),
  ),
  guides: z.partialRecord(guideId, guideSchema),
  ruleVariants: z.partialRecord(z.enum(RULE_VARIANTS), guideSchema),
  servers: serverBook,
  errors: loginErrorsSchema,
  lastChecked: z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/)),
});
