/** A row of the list of mailboxes, as the worker tells it and the page shows it. */
/** `none`: no authorization password. `seen`: not in force. `good`: in force. `expiring`: in force, and ends soon. */
export type CodeStanding = 'none' | 'seen' | 'good' | 'expiring' | 'expired' | 'revoked';

/** What 来发信 has of it. `filled`: the form is filled, the user has not sent it off or no answer is known. */
export type ClientStanding = 'none' | 'filled' | 'passed' | 'failed';

/** What the user does next. `nothing`: done. */
export type NextStep = 'make' | 'confirm' | 'renew' | 'send' | 'finish' | 'look-into' | 'nothing';

export interface WorkRow {
  address: string;
  name: string;
  /** The stored password that counts for this mailbox, or null. */
  codeId: string | null;
  code: CodeStanding;
  /** Days until it ends; null: unknown, or there is none. */
  days: number | null;
  client: ClientStanding;
  /** Why it failed: a published token or the id of an error record; '' unless `client` is `failed`. */
  detail: string;
  next: NextStep;
}

export const FILTERS = ['todo', 'failed', 'expiring', 'all'] as const;

export type Filter = (typeof FILTERS)[number];

/** `done`, `todo` and `failed` make up `all`; `expiring` lies across them. `made`: those with a password in force. */
export type Counts = Record<Filter | 'done' | 'made', number>;
