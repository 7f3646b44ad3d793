/**
 * The script's stay in the page of a client the user added: asks for a ticket, waits for the form, fills it once, says how it
 * went. Without a ticket it does nothing at all.
 */
import { watch } from '../../page/watch/watcher';
import type { ClientRecord, FormPhase, HandoverWhy, TicketView } from '../../protocol/handover';
import type { FieldRole, FormMap } from '../custom-client';
import { badDestination } from '../destination/destination';
import { createGuard } from '../destination/guard';
import { createEraser } from '../filling/erase';
import type { Ask, ClientScript } from '../filling/page';
import { BUTTON } from '../filling/page';
import { createPen, SendsElsewhere } from '../filling/pen';
import { fillMapped, NotKept, sameForm } from './fill';
import { findMapped, type MappedForm } from './match';

/** What the user is told in the page. */
export interface Said {
  phase: FormPhase;
  why: HandoverWhy | null;
  missing: FieldRole[];
}

/** Shows where it stands; null takes it away. Never given a secret. */
export type Show = (lastPhase: Said | null) => void;

export interface CustomScript extends ClientScript {
  /** The user sent the card away: nothing is filled (any more). */
  close(): void;
}

const whyOf = (error: unknown): HandoverWhy =>
  error instanceof SendsElsewhere ? 'elsewhere' : error instanceof NotKept ? 'not-kept' : 'gone';

export function startCustomScript(doc: Document, ask: Ask, show: Show, signal: AbortSignal): CustomScript {
  const view = doc.defaultView ?? window;
  const { origin } = view.location;
  const eraser = createEraser();
  let attempt = new AbortController();
  let filling = false;
  let live: { address: string; map: FormMap } | null = null;
  let filled: MappedForm | null = null;
  let lastPhase = '';
  /** The guard has emptied the code's field, and said so. */
  let turned = false;
  const guard = createGuard(
    doc,
    () => {
      turned = true;
      attempt.abort();
      tell('refused', 'emptied');
    },
    signal,
  );

  const tell = (phase: FormPhase, why: HandoverWhy | null = null, missing: FieldRole[] = []) => {
    const now = JSON.stringify({ phase, why, missing });
    if (now === lastPhase) return;
    lastPhase = now;
    show({ phase, why, missing });
    void ask('client/progress', { phase, why, missing });
  };
  const rest = (): AbortSignal => {
    attempt.abort();
    attempt = new AbortController();
    live = null;
    return AbortSignal.any([signal, attempt.signal]);
  };

  async function begin(): Promise<void> {
    if (filling) return;
    const ticket = await ask<TicketView>('ticket/look', {});
    const map = ticket?.state === 'live' && (await ask<{ form: FormMap | null }>('ticket/map', {}))?.form;
    if (signal.aborted || filling || !ticket) return;
    const stay = rest();
    lastPhase = '';
    // After its use it only says that what was filled went with the old page.
    if (ticket.state === 'used' && !filled) void ask('client/progress', { phase: 'looking', why: null });
    if (!map) return show(null);
    live = { address: ticket.address, map };
    tell('looking');
    const timer = view.setTimeout(() => live && giveUp('expired'), ticket.leftMs);
    stay.addEventListener('abort', () => view.clearTimeout(timer));
    const ours = () => doc.querySelector('qiye-guide');
    watch(doc, { read: () => true, look, ours }, stay);
  }

  function giveUp(why: HandoverWhy): void {
    tell('refused', why);
    rest();
  }

  function look(): void {
    if (!live || filling || doc.hidden) return;
    const found = findMapped(doc, live.map);
    if (found.kind === 'two') tell('refused', 'two-forms');
    else if (found.kind === 'none') tell('looking', null, found.missing);
    else consider(live.address, live.map, found);
  }

  function consider(address: string, map: FormMap, found: MappedForm): void {
    const { value, disabled, readOnly } = found.fields.address;
    if (badDestination(found.fields.code)) {
      tell('refused', 'elsewhere');
      return;
    }
    const there = value.trim().toLowerCase();
    const isFree = there === address.toLowerCase() || (there === '' && !disabled && !readOnly);
    if (isFree) void present(map, found);
    else tell('refused', 'other-mailbox');
  }

  async function present(map: FormMap, found: MappedForm): Promise<void> {
    filling = true;
    turned = false;
    const stay = rest();
    lastPhase = '';
    show({ phase: 'filling', why: null, missing: [] });
    watchTyping(found, stay);
    try {
      const record = (await ask<{ record: ClientRecord | null }>('ticket/present', {}))?.record;
      if (!record) return show({ phase: 'refused', why: 'no-record', missing: [] });
      if (stay.aborted) return;
      // The page had the time of one message to change.
      filled = sameForm(doc, map, found);
      const page = { doc, pen: createPen(doc, origin, guard, stay), signal: stay, put: eraser.put };
      tell('filled', null, await fillMapped(page, map, filled, record));
      hideOncePressed();
    } catch (error) {
      if (signal.aborted || turned) return;
      if (stay.aborted) tell('refused', 'taken-over');
      else tell('refused', whyOf(error));
    } finally {
      filling = false;
      attempt.abort();
    }
  }

  /** The user has read it and goes on. */
  function hideOncePressed(): void {
    const pressed = new AbortController();
    const hear = ({ isTrusted, target }: Event) => {
      if (!isTrusted || live || filling || turned || !(target instanceof Element) || !target.closest(BUTTON))
        return;
      pressed.abort();
      show(null);
    };
    const options = { capture: true, passive: true, signal: AbortSignal.any([signal, pressed.signal]) };
    doc.addEventListener('click', hear, options);
  }

  /** From the user's own first letter on the form is theirs. */
  function watchTyping({ fields }: MappedForm, stay: AbortSignal): void {
    const isOurs = (target: EventTarget | null) => Object.values(fields).some((field) => field === target);
    doc.addEventListener(
      'input',
      ({ isTrusted, target }) => {
        if (isTrusted && !eraser.isWriting() && isOurs(target)) attempt.abort();
      },
      { capture: true, passive: true, signal: stay },
    );
  }

  view.addEventListener('pagehide', () => filling && attempt.abort(), { signal });
  signal.addEventListener('abort', () => attempt.abort());
  void begin();

  return {
    again: () => void begin(),
    close() {
      if (live) void ask('ticket/decline', {});
      rest();
      show(null);
    },
    undo() {
      attempt.abort();
      guard.end();
      show(null);
      try {
        return filled !== null && eraser.erase(createPen(doc, origin, guard, signal));
      } catch {
        return false;
      }
    },
  };
}
