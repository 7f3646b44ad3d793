/** Question and answer of a diagnosis. Neither ever holds a code. */
import type { CodeSummary } from '../codes/code';
import type { Stage } from '../guides/errors/stage';
import type { GuideId } from '../guides/guide-id';
import type { Who } from '../providers/errors';
import type { ServerFamilyId, Vantage } from '../providers/server-book';
import type { MessageKey } from '../words/message-key';

export type Certainty = 'certain' | 'likely' | 'possible';

/** What is known besides the pasted text: summaries only. Every part but `now` may be missing. */
export interface DiagnosisContext {
  /** ms since the epoch; `code.expiresAt` is compared with it. */
  now: number;
  /** The code that was used, as the vault tells it. */
  code?: Pick<CodeSummary, 'state' | 'expiresAt' | 'address' | 'host' | 'provider'>;
  /** True when the code that was typed or pasted held white space. */
  pastedBlanks?: boolean;
  /** User name given to the client, if it is not `code.address`. */
  username?: string;
  /** IMAP or SMTP host the client was given. */
  mailHost?: string;
  /** Server families that already failed for this account. */
  triedFamilies?: readonly ServerFamilyId[];
  /** Where the client connects from; default `device`. */
  vantage?: Vantage;
}

export interface Cause {
  /** Id of a record of `guides/errors`. */
  errorId: string;
  certainty: Certainty;
  who: Who;
  meaningKey: MessageKey;
  stepsKeys: readonly MessageKey[];
  guide?: GuideId;
  /** The published token it was recognised by; for `unknown-code` the token as it stands; null if none. */
  token: string | null;
}

/** `accepted`: nothing about it needs changing. `unreached`: the server never looked at it. */
export type PasswordState = 'accepted' | 'unreached';

export interface Diagnosis {
  /** Never empty, the one to show first at the head. */
  causes: Cause[];
  /** Tokens found, in the order of the text: published spelling, or an unknown `ERR.*` as it stands. */
  seenTokens: string[];
  /** Whether at least one token of the table was found. */
  recognised: boolean;
  /** Where the session failed, or null when the text does not tell. */
  stage: Stage | null;
  /** What the text shows of the password; null when it shows nothing. */
  password: PasswordState | null;
  /** Whether the first cause is about the own account or the other side of a mail. */
  side: 'own' | 'other';
  /** Whose server answered (id of `data/providers`), with its message key. */
  provider?: { id: string; nameKey: MessageKey };
  /** `host:port` the text says were used; never an address. */
  used?: string;
  /** What the vault knows of the account and that bears on the first cause: explains, never outranks. */
  because: Cause[];
  /** The address an IP rule barred, when the answer carries it. */
  barredIp?: string;
  /** Servers to try next, when the servers are a cause. */
  nextFamily?: ServerFamilyId;
}
