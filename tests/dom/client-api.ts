/** The script for a client's page as shipped, with a made-up worker: what the DOM tests of the hand-over call inside a page. */
import type { ClientScript } from '@/utils/handover/filling/page';
import { startLaifaxinScript } from '@/utils/handover/laifaxin/client-script';
import type { ClientReading, ClientRecord, TicketView } from '@/utils/protocol/handover';

export interface Told {
  phase: string;
  why: string | null;
}

function visit(target: TicketView, record: ClientRecord | null, delayMs = 0) {
  const controller = new AbortController();
  const told: Told[] = [];
  const readings: ClientReading[] = [];
  let presented = 0;
  const answers: Record<string, (body: unknown) => unknown> = {
    'ticket/look': () => target,
    'ticket/present': () => ({ record: presented++ === 0 ? structuredClone(record) : null }),
    'client/progress': (body) => void told.push(body as Told),
    'client/result': (body) => void readings.push(body as ClientReading),
  };
  const ask = async (type: string, body: object) => {
    if (type === 'ticket/present' && delayMs) await new Promise((resolve) => setTimeout(resolve, delayMs));
    return answers[type]?.(body) as never;
  };
  const started: ClientScript = startLaifaxinScript(document, ask, controller.signal);
  return {
    told,
    readings,
    presented: () => presented,
    undo: () => started.undo(),
    end: () => controller.abort(),
  };
}

const api = { visit };
export type ClientApi = typeof api;
(globalThis as unknown as { clientApi: ClientApi }).clientApi = api;
