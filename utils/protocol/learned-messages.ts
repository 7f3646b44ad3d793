/** The part of the message map that is about what was shown. Types alone may be imported from pages. */
import * as z from 'zod/mini';
import type { Entry, Learned } from '../learned/entry';
import { entryId, shown } from '../learned/entry.schema';
import { LARGEST_PACK, type PackItem } from '../learned/pack';
import type { MessageKey } from '../words/message-key';
import type { Outcome } from './answers';

export const learnedMessages = {
  /** The user has pointed at a control in a page. */
  'learned/shown': { from: ['page'], body: z.strictObject({ shown }) },

  'learned/list': { from: ['extension'], body: z.strictObject({}) },
  /** Switching on forgives what went wrong. */
  'learned/switch': { from: ['extension'], body: z.strictObject({ id: entryId, on: z.boolean() }) },
  'learned/remove': { from: ['extension'], body: z.strictObject({ id: entryId }) },
  /** All that is kept here, as a pack. */
  'learned/export': { from: ['extension'], body: z.strictObject({}) },
  /** Without `apply`: only what would happen. */
  'learned/import': {
    from: ['extension'],
    body: z.strictObject({ text: z.string().check(z.maxLength(LARGEST_PACK)), apply: z.boolean() }),
  },
} as const;

/** `about`: message key of the step's sentence; '' for one that no guide has any more. */
export type Told<E extends Entry> = E & { about: MessageKey | '' };

export interface LearnedAnswers {
  'learned/shown': { kept: boolean };
  /** `company`: what the administrator has set. */
  'learned/list': { own: Told<Learned>[]; company: Told<Entry>[] };
  'learned/switch': Outcome;
  'learned/remove': Outcome;
  'learned/export': { text: string; count: number };
  'learned/import': { items: PackItem[]; refused: number } | { error: MessageKey };
}
