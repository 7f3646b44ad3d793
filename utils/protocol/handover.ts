/** Words of a hand-over, shared by the worker, the popup and the script in the client's page. No code to import there. */
import type { GuideId } from '../guides/guide-id';
import type { HandoverPhase } from '../guides/handover-phases';
import type { FieldRole } from '../handover/custom-client';
import type { HandoverClient } from '../handover/web-clients';
import type { ServerFamilyId } from '../providers/server-book';
import type { MessageKey } from '../words/message-key';

/** Phases that the page's script tells of; the rest is the worker's own knowledge. */
export const PAGE_PHASES = [
  'looking',
  'listed',
  'doubling',
  'filling',
  'servers',
  'filled',
  'submitted',
  'refused',
] as const satisfies readonly HandoverPhase[];
export type PagePhase = (typeof PAGE_PHASES)[number];
/** Those of a client whose list nobody knows. */
export type FormPhase = Exclude<PagePhase, 'listed' | 'doubling'>;

/**
 * Why nothing was filled, or not all. `two-forms`: more than one form could be meant. `other-mailbox`: the form holds another
 * address. `other-page`: the form stands on a page of the client where no mailbox is added. `elsewhere`: it would send the code
 * elsewhere. `emptied`: it turned to do so when the code stood in it, and the code was taken out. `taken-over`: the user went on by themselves. `not-kept`: the page wrote over a value twice. `gone`: the form went while it was filled. `expired`: five minutes
 * went by. `no-record`: the worker did not release the code.
 */
export const HANDOVER_WHYS = [
  'two-forms',
  'other-mailbox',
  'other-page',
  'elsewhere',
  'emptied',
  'taken-over',
  'not-kept',
  'gone',
  'expired',
  'no-record',
] as const;
export type HandoverWhy = (typeof HANDOVER_WHYS)[number];

export interface ServerEntry {
  host: string;
  port: number;
  ssl: boolean;
}

/** What the worker releases against a ticket, once. `families`: the one to fill first, then the spares. */
export interface ClientRecord {
  address: string;
  code: string;
  name: string;
  families: { id: ServerFamilyId; imap: ServerEntry; smtp: ServerEntry }[];
  /** The user wants other servers tried: also a mailbox that has its own gets these. */
  retried: boolean;
}

/** What the page's script may know before it presents the ticket. */
export interface TicketView {
  state: 'none' | 'live' | 'used';
  /** Address of the mailbox, to tell its form and its row from others; '' with `none`. */
  address: string;
  /** Milliseconds the ticket is still good for; 0 unless `live`. */
  leftMs: number;
  /** The user has pressed the client's button and no answer is known yet. */
  submitted: boolean;
  /** The client has had this mailbox before: it stands in its list, though perhaps out of sight. */
  known: boolean;
}

/** What a client's page said of the login. `null`: not told. `text`: its own words, for the diagnosis alone. */
export interface ClientReading {
  receive: boolean | null;
  send: boolean | null;
  text: string;
}

/** The answer as the popup shows it: message keys and published tokens, never the client's text. */
export interface HandoverResult {
  receive: boolean | null;
  send: boolean | null;
  /** Message key of what happened; '' as long as the client's page has not told the reason. */
  meaningKey: MessageKey | '';
  /** Message keys of what to do, in order. */
  stepsKeys: MessageKey[];
  /** Published token it was recognised by, or ''. */
  token: string;
  /** Address an IP rule barred, or ''. */
  barredIp: string;
  guide: GuideId | null;
  /** Servers to try next, when the servers are the cause. */
  nextFamily: ServerFamilyId | null;
}

/** Where the latest hand-over stands. */
export interface HandoverStatus {
  codeId: string;
  client: HandoverClient;
  origin: string;
  phase: HandoverPhase;
  why: HandoverWhy | null;
  /** Fields of a custom client's form that were not found again. */
  missing?: FieldRole[];
  result: HandoverResult | null;
  /** Something filled by us may still stand in the form. */
  canUndo: boolean;
}
