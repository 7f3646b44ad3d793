/** What a hand-over's page may still be told, and what its coming and going means. Pure. */
import type { TicketView } from '../../protocol/handover';
import type { Handover } from './store';

export const NO_SIGHT: TicketView = { state: 'none', address: '', leftMs: 0, submitted: false };

/** The page arrives anew: before the ticket's use it looks for the form; after it, what was filled has gone with the old page. */
export function arrived(handover: Handover): Handover {
  if (handover.ticket.usedAt === null) return { ...handover, phase: 'looking', why: null };
  const lost = ['filling', 'servers', 'filled'].includes(handover.phase);
  return lost ? { ...handover, phase: 'refused', why: 'gone' } : handover;
}

export const canUndo = ({ ticket, phase }: Handover) =>
  ticket.usedAt !== null && !['bound', 'undone'].includes(phase);
