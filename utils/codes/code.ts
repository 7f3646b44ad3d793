/**
 * The words the whole product shares about a stored client authorization password ("code").
 * Types only plus tiny pure helpers: safe to import from page scripts.
 */

/** `seen` → `confirmed` → `bound`; `revoked` by the user or by a newer code. Expiry is derived, see `expiryOf`. */
export type CodeState = 'seen' | 'confirmed' | 'bound' | 'revoked';

/** What a page script hands in when a code is shown. The only message that ever carries a code out of a page. */
export interface CodeDraft {
  /** The code itself, as its provider's shape has it kept: without blanks. */
  code: string;
  /** Mail address of the account, or '' when the page does not tell. */
  address: string;
  /** The name the user gave the code on the page ('Foxmail', '来发信'), or ''. */
  name: string;
  /** Expiry in ms since the epoch, or null when the page does not tell. */
  expiresAt: number | null;
}

/** A reminder that was shown: so many days before `expiresAt`, or to delete the code that was replaced. */
export interface Reminded {
  of: 14 | 3 | 0 | 'revoke-old';
  expiresAt: number | null;
}

/** What extension pages may know of a code without asking for it. Never holds the code. */
export interface CodeSummary {
  id: string;
  address: string;
  name: string;
  state: CodeState;
  /** Host name of the webmail the code was made on; picks the server family. */
  host: string;
  /** Id of the mail provider; the first one where none is named. */
  provider?: string;
  createdAt: number;
  updatedAt: number;
  expiresAt: number | null;
  /** Client the code was handed to ('laifaxin', …), or ''. */
  client: string;
  tags: string[];
  /** Last answer of the client: '正常', or the diagnosis id of the error (an `ERR.*` token, never server text). */
  lastResult: { ok: boolean; detail: string; at: number } | null;
  /** True while the code is only in memory because storage refused it. */
  unsaved: boolean;
  /** Id of the newer code that replaces this one, as the user has said: it is then to be deleted in the mailbox. */
  replacedBy?: string | null;
  /** Id of the newer code that seems to replace this one: the user is asked. */
  supposedBy?: string | null;
  /** What the user was last told about this code's end. */
  reminded?: Reminded | null;
}

/** The most tags a code can have, and the most characters of one. */
export const MAX_TAGS = 12;
export const MAX_TAG_LENGTH = 30;

const DAY = 86_400_000;

/** Days until expiry, rounded up; negative once expired; null when unknown. */
export function daysLeft(expiresAt: number | null, now: number): number | null {
  return expiresAt === null ? null : Math.ceil((expiresAt - now) / DAY);
}

/** Days before expiry from which a code counts as "expiring" (first reminder). */
export const EXPIRING_DAYS = 14;
