/** The part of the message map that our script in a client's page speaks. Types alone may be imported from pages. */
import * as z from 'zod/mini';
import { FIELD_ROLES } from '../handover/custom-client';
import { type ClientRecord, HANDOVER_WHYS, PAGE_PHASES, type TicketView } from './handover';

export const pageMessages = {
  /** Is there a ticket for this page? */
  'ticket/look': { from: ['client'], body: z.strictObject({}) },
  /** The form stands: the ticket is used up, and answered with the record. The only answer to a page that carries a code. */
  'ticket/present': { from: ['client'], body: z.strictObject({}) },
  'client/progress': {
    from: ['client'],
    body: z.strictObject({
      phase: z.enum(PAGE_PHASES),
      why: z.nullable(z.enum(HANDOVER_WHYS)),
      missing: z.optional(z.array(z.enum(FIELD_ROLES)).check(z.maxLength(FIELD_ROLES.length))),
    }),
  },
  /** What the client's page said of the login. `text` is diagnosed and dropped. */
  'client/result': {
    from: ['client'],
    body: z.strictObject({
      receive: z.nullable(z.boolean()),
      send: z.nullable(z.boolean()),
      text: z.string().check(z.maxLength(4000)),
    }),
  },
} as const;

export interface PageAnswers {
  'ticket/look': TicketView;
  'ticket/present': { record: ClientRecord | null };
  'client/progress': { ok: boolean };
  'client/result': { ok: boolean };
}
