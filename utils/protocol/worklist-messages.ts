/** The part of the message map that the list of mailboxes speaks: our own pages and the worker. */
import * as z from 'zod/mini';
import { MAX_MAILBOXES } from '../codes/mailbox';
import type { MessageKey } from '../words/message-key';
import type { Outcome, Refused } from './answers';
import { address, name } from './message-shapes';
import { type Counts, FILTERS, type WorkRow } from './work-row';

const addresses = z.array(address).check(z.maxLength(MAX_MAILBOXES));

export const worklistMessages = {
  'worklist/read': { from: ['extension'], body: z.strictObject({}) },
  /** What is no address is left out. */
  'worklist/change': {
    from: ['extension'],
    body: z.strictObject({
      add: z.optional(z.array(z.strictObject({ address, name })).check(z.maxLength(MAX_MAILBOXES))),
      remove: z.optional(addresses),
      /** Not to be offered again. */
      refuse: z.optional(addresses),
    }),
  },
  /** Rows without secrets, as text: `tsv` to paste into a table, `csv` to save. */
  'worklist/table': {
    from: ['extension'],
    body: z.strictObject({ filter: z.enum(FILTERS), as: z.enum(['tsv', 'csv']) }),
  },
  /** Deletes a list that can't be read, after the user was asked. */
  'worklist/discard': { from: ['extension'], body: z.strictObject({}) },
} as const;

export interface WorkList {
  rows: WorkRow[];
  counts: Counts;
  /** The account whose page told its address last, or ''. */
  account: string;
  /** Addresses that are known here and not on the list: the account's first. At most `MAX_OFFERED`. */
  offered: string[];
  /** How many there are, whether told or not. */
  offeredCount: number;
  locked: boolean;
  /** Reports of pages kept while locked. */
  waiting: number;
  /** Message key of why the list can't be told, or null. */
  problem: MessageKey | null;
  exportsAllowed: boolean;
  sends: boolean;
}

/** So many are told at a time; adding them brings the next. */
export const MAX_OFFERED = 1_000;

export interface WorklistAnswers {
  'worklist/read': WorkList;
  /** `before`, `total`: how many mailboxes there were and are. */
  'worklist/change': { before: number; total: number } | Refused;
  'worklist/table': { text: string; count: number } | Refused;
  'worklist/discard': Outcome;
}
