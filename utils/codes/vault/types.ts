import type { CodeDraft, CodeSummary, Reminded } from '../code';
import type { MailboxList, NewMailbox } from '../mailbox';
import type { VaultErrorKey } from './errors';
import type { Skipped } from './transfer/file-code';
import type { ImportAction, ImportChange } from './transfer/merge';

export interface Listing {
  codes: CodeSummary[];
  /** Records that can't be read; they stay where they are. */
  damaged: number;
  /** Records written by a newer version of the extension; they stay where they are. */
  newer: number;
  locked: boolean;
  /** Reports kept while locked, to be opened at the next unlock. */
  waiting: number;
  /** Why `codes` may be incomplete right now, or null. A message key. */
  problem: VaultErrorKey | null;
}

export interface CodeEdit {
  address?: string;
  name?: string;
  /** Milliseconds since the epoch, null: unknown. */
  expiresAt?: number | null;
  tags?: string[];
}

/** Stored codes. Every method rejects with `VaultError` and nothing else. */
export interface Codes {
  /**
   * Keeps a code as `seen`. The same code again is the same record. Works while locked. Never rejects for
   * storage's sake: `saved: false` means the code is held in memory and offered to storage again with every
   * later call.
   */
  keep(draft: CodeDraft, where: { host: string; provider: string }): Promise<{ id: string; saved: boolean }>;
  /**
   * The page took the code: `seen` becomes `confirmed`. Works while locked; held like `keep` otherwise. `replaces`: an
   * older code may be supposed to be replaced by it, for the user to say. `renews`: id of the one they set out to replace.
   */
  confirm(
    id: string,
    more?: { expiresAt?: number | null; name?: string; renews?: string; replaces?: boolean },
  ): Promise<void>;
  /** What a client said of the code. `detail`: '正常' or an `ERR.*` token, never server text. */
  setResult(id: string, client: string, result: { ok: boolean; detail: string }): Promise<void>;
  edit(id: string, change: CodeEdit): Promise<CodeSummary>;
  revoke(id: string): Promise<CodeSummary>;
  /** The user says whether the code was replaced by the one that is supposed to. */
  answerReplaced(id: string, isReplaced: boolean): Promise<CodeSummary>;
  /** Takes the code off the list; `restore` brings it back for some minutes. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<CodeSummary>;
  /** Remembers which reminders were shown. Codes that are gone are passed over. */
  markReminded(marks: { id: string; reminded: Reminded | null }[]): Promise<void>;
  /** Opens no code. Newest first. */
  list(): Promise<Listing>;
  /** The only way to a code. */
  reveal(id: string): Promise<string>;
}

export interface LockStatus {
  passphrase: boolean;
  locked: boolean;
  /** How long the next try is refused, in milliseconds. */
  waitMs: number;
  idleMinutes: number;
  /** Records are still being moved to the new keys. */
  settling: boolean;
}

/** The optional passphrase. */
export interface Lock {
  status(): Promise<LockStatus>;
  setPassphrase(passphrase: string): Promise<void>;
  /** Wraps the same keys anew; no record is written. Leaves the vault open. */
  changePassphrase(from: string, to: string): Promise<void>;
  removePassphrase(passphrase: string): Promise<void>;
  unlock(passphrase: string): Promise<void>;
  lock(): Promise<void>;
  /** The user is there: the time until the vault locks itself starts anew. */
  touch(): Promise<void>;
  /** Locks when the time is over; every other operation does the same. Answers whether it is locked. */
  lockIfIdle(): Promise<boolean>;
  /** 1 to 1,440. */
  setIdleMinutes(minutes: number): Promise<void>;
  /** Deletes every code, the keys and the passphrase: the way on for who has forgotten it. */
  eraseAll(): Promise<void>;
}

export interface ImportItem {
  address: string;
  name: string;
  expiresAt: number | null;
  action: ImportAction;
  /** When either was last written, ms since the epoch: the newer wins. `here`: null when the code is not here. */
  writtenAt: { file: number; here: number | null };
  changes: ImportChange[];
}

export interface ImportReport {
  items: ImportItem[];
  /** Records of the file that can't be taken. */
  skipped: Skipped[];
  applied: boolean;
}

/** Backup and move to another computer. */
export interface Transfer {
  /**
   * All codes in one encrypted file, which was read back before it is answered. `left`: how many records could not be read
   * and are not in it; `named`: those of them of which it is known whose they are.
   */
  exportCodes(passphrase: string): Promise<{ text: string; count: number; left: number; named: Skipped[] }>;
  /**
   * What the file would change here, and with `apply` also the change: all of it or, when it rejects, nothing.
   * The newer of two records of one code wins; a code never replaces another. What can't be taken is named and left out.
   */
  importCodes(text: string, passphrase: string, how: { apply: boolean }): Promise<ImportReport>;
  /** Deletes what can't be read. For the user who has been told and asks for it. Answers how many. */
  discardDamaged(): Promise<number>;
}

/** The mailboxes the user has to set up. */
export interface Mailboxes {
  /** In the user's order. Rejects while locked, and when the list can't be read: it stays where it is then. */
  mailboxes(): Promise<MailboxList>;
  /** Adds, removes and refuses by address. What is no address is left out; one that is there keeps its place; one removed is refused. */
  changeMailboxes(change: {
    add?: readonly NewMailbox[];
    remove?: readonly string[];
    refuse?: readonly string[];
  }): Promise<{ before: number; total: number }>;
  /** Deletes a list that can't be read. For the user who has been told and asks for it. */
  discardMailboxes(): Promise<void>;
}

export interface Vault extends Codes, Lock, Transfer, Mailboxes {}
