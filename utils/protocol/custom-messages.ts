/** The part of the message map that is about web clients the user adds. Types alone may be imported from pages. */
import * as z from 'zod/mini';
import type { CustomSummary, FormMap } from '../handover/custom-client';
import { customOrigin, formMap } from '../handover/custom-client.schema';
import type { Outcome } from './answers';

export const customMessages = {
  'clients/list': { from: ['extension'], body: z.strictObject({}) },
  /** The user typed a web client's address, and permitted its origin. */
  'clients/add': {
    from: ['extension'],
    body: z.strictObject({ address: z.string().check(z.maxLength(2000)) }),
  },
  'clients/remove': { from: ['extension'], body: z.strictObject({ origin: customOrigin }) },
  /** Opens the client's page, where the user points at the fields. */
  'clients/point': { from: ['extension'], body: z.strictObject({ origin: customOrigin }) },

  /** Has the user asked to point at fields in this tab? */
  'pointing/look': { from: ['client'], body: z.strictObject({}) },
  /** The fields pointed at. */
  'pointing/done': { from: ['client'], body: z.strictObject({ form: formMap }) },
  /** The user sent the card away. */
  'pointing/stop': { from: ['client'], body: z.strictObject({}) },

  /** Where the code belongs in the page of a client the user added. */
  'ticket/map': { from: ['client'], body: z.strictObject({}) },
  /** The user sent our card away: nothing is to be filled. */
  'ticket/decline': { from: ['client'], body: z.strictObject({}) },
} as const;

export interface CustomAnswers {
  'clients/list': { clients: CustomSummary[] };
  'clients/add': Outcome;
  'clients/remove': Outcome;
  'clients/point': Outcome;
  'pointing/look': { active: boolean };
  'pointing/done': { ok: boolean };
  'pointing/stop': { ok: boolean };
  'ticket/map': { form: FormMap | null };
  'ticket/decline': { ok: boolean };
}
