/** A hand-over from the user's press in the popup to the client's answer. The only place that releases a code to a page. */
import type { Vault } from '../../codes/vault';
import type { HandoverPhase } from '../../guides/handover-phases';
import type {
  ClientReading,
  ClientRecord,
  HandoverStatus,
  HandoverWhy,
  PagePhase,
  TicketView,
} from '../../protocol/handover';
import type { ServerFamilyId } from '../../providers/server-book';
import type { MessageKey } from '../../words/message-key';
import type { FieldRole } from '../custom-client';
import type { HandoverClient } from '../web-clients';
import { arrived, canUndo, isLooking, NO_SIGHT, viewOf } from './arrival';
import { outcomeOf } from './diagnosis';
import { clientRecord, familyOrder } from './record';
import type { Handover, HandoverStore } from './store';
import { leftMs, type Presenter, type Refusal, refusal, reportRefusal, strangerTo } from './ticket';

export type HandoverVault = Pick<Vault, 'list' | 'reveal' | 'setResult'>;

export interface HandoverDeps {
  vault: HandoverVault;
  store: HandoverStore;
  now: () => number;
  /** Whether this client lives at exactly this origin. */
  isHome(client: HandoverClient, origin: string): Promise<boolean>;
  /** Whether the user permits us to be on this origin. */
  isPermitted(origin: string): Promise<boolean>;
  /** Whether the tab shows this origin and is not on its way elsewhere. */
  isStillAt(tabId: number, origin: string): Promise<boolean>;
  /**
   * Brings the client's tab before the user and leads them there. `landed` is told the tab before any script in it can ask
   * for the ticket.
   */
  lead(client: HandoverClient, origin: string, landed: (tabId: number) => Promise<void>): Promise<boolean>;
  /** Tells the page's script to empty what it filled; false when it could not. */
  empty(tabId: number): Promise<boolean>;
  /** The frames at hand want to know where it stands. */
  progressed(): Promise<void>;
  refused(reason: Refusal | 'page changed' | 'vault'): void;
}

export interface MakeRequest {
  id: string;
  client: HandoverClient;
  origin: string;
  /** Fill these servers first; counts as another try for the same code. */
  family?: ServerFamilyId | undefined;
}

export interface Standing {
  client: HandoverClient;
  phase: HandoverPhase;
  /** Of the mailbox; '' when its record is gone. */
  address: string;
}

export interface Handovers {
  /** Makes the one ticket; any earlier one is void. `error`: a message key. */
  make(request: MakeRequest): Promise<{ ok: boolean; error?: MessageKey }>;
  look(who: Presenter): Promise<TicketView>;
  /** The record, once, for the page the ticket is made for; null for anybody else. */
  present(who: Presenter): Promise<ClientRecord | null>;
  progress(
    who: Presenter,
    phase: PagePhase,
    why: HandoverWhy | null,
    missing?: FieldRole[],
  ): Promise<boolean>;
  result(who: Presenter, reading: ClientReading): Promise<boolean>;
  undo(): Promise<boolean>;
  status(): Promise<HandoverStatus | null>;
  /** The hand-over made for this very frame, as it stands, or null. */
  standing(who: Presenter): Promise<Standing | null>;
  /** A ticket not used yet is void from now on. */
  cancel(): Promise<void>;
  /** The same, by the page it is made for: the user sent our card away there. */
  decline(who: Presenter): Promise<boolean>;
  /** Nothing is remembered of any hand-over. */
  forget(): Promise<void>;
}

export function createHandovers(deps: HandoverDeps): Handovers {
  const { vault, store, now, refused, progressed } = deps;

  const codeOf = async (id: string) => (await vault.list()).codes.find((code) => code.id === id) ?? null;

  /** Changes the hand-over of a page that may report on it. The changed one, or null for anybody else. */
  const report = async (
    who: Presenter,
    may: typeof refusal,
    change: (handover: Handover) => Handover,
  ): Promise<Handover | null> => {
    let no: Refusal | null = null;
    const after = await store.change((handover) => {
      no = may(handover?.ticket ?? null, who, now());
      return no || !handover ? handover : change(handover);
    });
    if (no) {
      refused(no);
      return null;
    }
    await progressed();
    return after;
  };

  return {
    async make({ id, client, origin, family }) {
      if (!(await deps.isHome(client, origin))) return { ok: false, error: 'handover_errorHost' };
      if (!(await deps.isPermitted(origin))) return { ok: false, error: 'handover_errorPermission' };
      const { codes, locked } = await vault.list();
      if (locked) return { ok: false, error: 'vault_error_locked' };
      const code = codes.find((one) => one.id === id);
      if (!code) return { ok: false, error: 'vault_error_notFound' };
      // The mailbox's own page makes codes; it never takes one.
      if (code.host === new URL(origin).hostname) return { ok: false, error: 'handover_errorHost' };
      if (!code.address) return { ok: false, error: 'handover_errorAddress' };
      const before = await store.read();
      const tried = family && before?.ticket.codeId === id ? [...before.tried, before.ticket.family] : [];
      const first = familyOrder(code, family)[0];
      if (!first) return { ok: false, error: 'handover_errorHost' };
      const landed = async (tabId: number) => {
        const ticket = {
          codeId: id,
          client,
          origin,
          tabId,
          family: first.id,
          madeAt: now(),
          usedAt: null,
        };
        await store.change(() => ({ ticket, phase: 'opening', why: null, result: null, tried }));
      };
      return (await deps.lead(client, origin, landed))
        ? { ok: true }
        : { ok: false, error: 'handover_errorTab' };
    },

    async look(who) {
      const handover = await store.read();
      if (!handover || strangerTo(handover.ticket, who)) return NO_SIGHT;
      return viewOf(handover, (await vault.list()).codes, now());
    },

    async present(who) {
      const taken = await report(who, refusal, (handover) => ({
        ...handover,
        phase: 'filling',
        why: null,
        ticket: { ...handover.ticket, usedAt: now() },
      }));
      if (!taken) return null;
      const { codeId, tabId, origin, family } = taken.ticket;
      const code = await codeOf(codeId).catch(() => null);
      const secret = code && (await vault.reveal(codeId).catch(() => null));
      if (!code || !secret) refused('vault');
      // Opening the vault takes a moment, in which the tab may have gone elsewhere.
      else if (!(await deps.isStillAt(tabId, origin))) refused('page changed');
      else return clientRecord(code, secret, family, taken.tried.length > 0);
      await store.change((handover) => handover && { ...handover, phase: 'refused', why: 'no-record' });
      return null;
    },

    async progress(who, phase, why, missing) {
      const beforeUse = isLooking(phase) || phase === 'refused';
      const after = await report(who, beforeUse ? strangerTo : reportRefusal, (handover) =>
        isLooking(phase)
          ? { ...arrived(handover, phase), ...(missing && { missing }) }
          : { ...handover, phase, why: phase === 'refused' ? why : null, ...(missing && { missing }) },
      );
      return after !== null;
    },

    async result(who, reading) {
      const handover = await store.read();
      const no = reportRefusal(handover?.ticket ?? null, who, now());
      if (no || !handover) {
        refused(no ?? 'no ticket');
        return false;
      }
      const { codeId, client } = handover.ticket;
      // Nobody knows how such a page says that a login passed.
      if (client === 'custom') return false;
      const code = await codeOf(codeId).catch(() => null);
      const { ok, detail, result } = outcomeOf(reading, handover, code, now());
      // The dialog goes on saying "failed" after its reason was read.
      if (!ok && detail === null && handover.phase === 'diagnosed') return true;
      if (detail !== null) await vault.setResult(codeId, client, { ok, detail });
      const phase = ok ? 'bound' : detail === null ? 'failed' : 'diagnosed';
      return (await report(who, reportRefusal, (all) => ({ ...all, phase, why: null, result }))) !== null;
    },

    async undo() {
      const handover = await store.read();
      if (!handover || !canUndo(handover) || !(await deps.empty(handover.ticket.tabId))) return false;
      await store.change((all) => all && { ...all, phase: 'undone', why: null });
      await progressed();
      return true;
    },

    async status() {
      const handover = await store.read();
      if (!handover) return null;
      const { ticket, result } = handover;
      const late = ticket.usedAt === null && leftMs(ticket, now()) === 0;
      return {
        codeId: ticket.codeId,
        client: ticket.client,
        origin: ticket.origin,
        phase: late ? 'refused' : handover.phase,
        why: late ? 'expired' : handover.why,
        ...(handover.missing && { missing: handover.missing }),
        result,
        canUndo: canUndo(handover),
      };
    },

    async standing(who) {
      const handover = await store.read();
      if (!handover || strangerTo(handover.ticket, who)) return null;
      const { ticket, phase } = handover;
      const late = ticket.usedAt === null && leftMs(ticket, now()) === 0;
      const address = (await codeOf(ticket.codeId).catch(() => null))?.address ?? '';
      return { client: ticket.client, phase: late ? 'refused' : phase, address };
    },

    async cancel() {
      await store.change((handover) => (handover?.ticket.usedAt === null ? null : handover));
    },

    async decline(who) {
      const handover = await store.read();
      if (!handover || strangerTo(handover.ticket, who)) return false;
      await this.cancel();
      return true;
    },

    async forget() {
      await store.change(() => null);
    },
  };
}
