/** A mailbox somebody has to set up: one line of the user's own list. Types plus tiny pure helpers. */

export interface Mailbox {
  /** Whole mail address, folded: see `foldAddress`. */
  address: string;
  /** Whose it is, as the user's list says; or ''. */
  name: string;
  /** When it came onto the list, ms since the epoch. */
  addedAt: number;
}

/** The list as it is kept. */
export interface MailboxList {
  mailboxes: Mailbox[];
  /** Addresses that are not to be offered: taken off the list, or refused. */
  refused: string[];
}

/** What a list is made of, before it is kept. */
export type NewMailbox = Pick<Mailbox, 'address' | 'name'>;

/** As many as the largest companies have; each costs some fifty bytes. */
export const MAX_MAILBOXES = 20_000;

/** An address as it is compared: full-width forms and case do not matter. */
export const foldAddress = (address: string): string => address.normalize('NFKC').trim().toLowerCase();

/** Whether this is one whole mail address, folded, and nothing else. */
export const isAddress = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>"(),;:\\[\]\p{C}]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(text);
