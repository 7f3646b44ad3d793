/**
 * The right to receive one code, once: for one origin, one tab, its top frame, five minutes. Pure rules; no secret in it.
 */
import type { ServerFamilyId } from '../../providers/server-book';
import type { HandoverClient } from '../web-clients';

export const TICKET_MS = 300_000;
/** How long after its use the page may still report on the hand-over, ms: as long as a guide runs. */
const AFTERMATH_MS = 3_600_000;

export interface Ticket {
  codeId: string;
  client: HandoverClient;
  origin: string;
  tabId: number;
  family: ServerFamilyId;
  /** ms since the epoch. */
  madeAt: number;
  usedAt: number | null;
}

/** A page's script as the browser itself describes its sender. */
export interface Presenter {
  origin: string;
  tabId: number;
  /** 0: the top frame. */
  frameId: number;
}

/** Reasons to refuse, for the log: they name no page, no address and no code. */
export type Refusal =
  | 'no ticket'
  | 'wrong origin'
  | 'wrong frame'
  | 'wrong tab'
  | 'already used'
  | 'not used yet'
  | 'too old';

/** Whose ticket it is, whatever its age. Null: theirs. */
export function strangerTo(ticket: Ticket | null, who: Presenter): Refusal | null {
  if (!ticket) return 'no ticket';
  if (ticket.origin !== who.origin) return 'wrong origin';
  if (who.frameId !== 0) return 'wrong frame';
  if (ticket.tabId !== who.tabId) return 'wrong tab';
  return null;
}

/** Why the code is not released, or null. A clock set back makes a ticket too old as well. */
export function refusal(ticket: Ticket | null, who: Presenter, now: number): Refusal | null {
  const stranger = strangerTo(ticket, who);
  if (stranger || !ticket) return stranger;
  if (ticket.usedAt !== null) return 'already used';
  return leftMs(ticket, now) > 0 ? null : 'too old';
}

/** Why a report on a used ticket is not believed, or null. */
export function reportRefusal(ticket: Ticket | null, who: Presenter, now: number): Refusal | null {
  const stranger = strangerTo(ticket, who);
  if (stranger || !ticket) return stranger;
  if (ticket.usedAt === null) return 'not used yet';
  return Math.abs(now - ticket.usedAt) < AFTERMATH_MS ? null : 'too old';
}

/** Milliseconds the ticket can still be used; 0 when used or too old. */
export function leftMs({ madeAt, usedAt }: Ticket, now: number): number {
  const age = now - madeAt;
  return usedAt === null && age >= 0 ? Math.max(0, TICKET_MS - age) : 0;
}
