/** What a hand-over's page may still be told, and what its coming and going means. Pure. */
import type { CodeSummary } from '../../codes/code';
import type { TicketView } from '../../protocol/handover';
import type { Handover } from './store';
import { leftMs } from './ticket';

export const NO_SIGHT: TicketView = { state: 'none', address: '', leftMs: 0, submitted: false, known: false };

/** What the page it is made for may know. @param codes all that are stored */
export function viewOf(
  { ticket, phase }: Handover,
  codes: readonly Pick<CodeSummary, 'id' | 'address' | 'client' | 'lastResult'>[],
  now: number,
): TicketView {
  const left = leftMs(ticket, now);
  const code = codes.find(({ id }) => id === ticket.codeId);
  if (!code || (ticket.usedAt === null && left === 0)) return NO_SIGHT;
  const hasPassed = ({ address, client, lastResult }: (typeof codes)[number]) =>
    client === ticket.client && lastResult?.ok && address.toLowerCase() === code.address.toLowerCase();
  return {
    state: ticket.usedAt === null ? 'live' : 'used',
    address: code.address,
    leftMs: left,
    submitted: phase === 'submitted',
    known: codes.some(hasPassed),
  };
}

/** Phases in which a page that has arrived looks for the form. */
export type Looking = 'looking' | 'listed' | 'doubling';
const LOOKING: readonly string[] = ['looking', 'listed', 'doubling'] satisfies Looking[];
export const isLooking = (phase: string): phase is Looking => LOOKING.includes(phase);

/** The page arrives anew: before the ticket's use it looks for the form; after it, what was filled has gone with the old page. */
export function arrived(handover: Handover, phase: Looking): Handover {
  if (handover.ticket.usedAt === null) return { ...handover, phase, why: null };
  const lost = ['filling', 'servers', 'filled'].includes(handover.phase);
  return lost ? { ...handover, phase: 'refused', why: 'gone' } : handover;
}

export const canUndo = ({ ticket, phase }: Handover) =>
  ticket.usedAt !== null && !['bound', 'undone'].includes(phase);
