/** Shapes that several messages share. With zod: never in a page script. */
import * as z from 'zod/mini';
import { CLEAR_SECONDS } from '../codes/clipboard/task';
import { MAX_TAG_LENGTH, MAX_TAGS } from '../codes/code';
import { GUIDE_IDS } from '../guides/guide-id';
import { isAnyCode } from '../providers/codes';
import { PARTS } from '../providers/parts';

export const id = z.string().check(z.regex(/^[0-9a-f-]{36}$/));
export const address = z.string().check(z.maxLength(254));
export const name = z.string().check(z.maxLength(100));
export const origin = z.string().check(z.regex(/^https:\/\/[^/*]+$/));
export const time = z.nullable(z.number().check(z.nonnegative(), z.maximum(8.64e15)));

export const tags = z
  .array(z.string().check(z.minLength(1), z.maxLength(MAX_TAG_LENGTH)))
  .check(z.maxLength(MAX_TAGS));

/** Longer than anybody types; short enough to hash. */
export const passphrase = z.string().check(z.maxLength(1024));

/** Ten thousand codes take about 10 MB. */
export const backup = z.string().check(z.maxLength(32 * 1024 * 1024));

/** 0: never. */
export const clearSeconds = z.union([
  z.literal(0),
  z.number().check(z.int(), z.minimum(CLEAR_SECONDS.min), z.maximum(CLEAR_SECONDS.max)),
]);

/** White space is removed before the check: a pasted code often carries some (docs/facts/netease.md, "The code page"). */
export const codeText = z.string().check(z.refine(isAnyCode));

export const draft = z.strictObject({ code: codeText, address, name, expiresAt: time });

export const guideId = z.enum(GUIDE_IDS);
const providerId = z.enum(Object.keys(PARTS));
const hostName = z.string().check(z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/), z.maxLength(253));

/** A guide that stays away from one host. */
export const hiddenOn = z.strictObject({ guide: guideId, host: z.string().check(z.maxLength(253)) });

/**
 * A guide to be started. `codeId`: the code to be made anew; the user is led to its account. `provider`: whose guide, when not the
 * first one's; `host`: of its web hosts, where it has several; `account`: the mail address, where the user typed it.
 */
export const start = z.strictObject({
  guide: guideId,
  codeId: z.optional(id),
  provider: z.optional(providerId),
  host: z.optional(hostName),
  account: z.optional(address),
});
