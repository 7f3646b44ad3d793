/** The latest hand-over, in `storage.session`: memory only, hidden from pages, there again after the worker was stopped. */
import { createQueue } from '../../basics/queue';
import type { HandoverPhase } from '../../guides/handover-phases';
import type { HandoverResult, HandoverWhy } from '../../protocol/handover';
import type { ServerFamilyId } from '../../providers/server-book';
import type { FieldRole } from '../custom-client';
import type { Ticket } from './ticket';

export interface Handover {
  ticket: Ticket;
  phase: HandoverPhase;
  why: HandoverWhy | null;
  /** Fields that were not found again; absent with a client whose form is known. */
  missing?: FieldRole[];
  result: HandoverResult | null;
  /** Families that the client's login has already failed with, for this code. */
  tried: ServerFamilyId[];
}

export interface HandoverStore {
  read(): Promise<Handover | null>;
  /** One change at a time: of two scripts that present one ticket, one comes second. Answers with the result. */
  change(change: (handover: Handover | null) => Handover | null): Promise<Handover | null>;
}

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'handover';

export function createHandoverStore(area: Area): HandoverStore {
  const inTurn = createQueue();
  const read = async () => ((await area.get(KEY))[KEY] as Handover | null | undefined) ?? null;
  return {
    read,
    change: (change) =>
      inTurn(async () => {
        const before = await read();
        const after = change(before);
        if (after !== before) await area.set({ [KEY]: after });
        return after;
      }),
  };
}
