/**
 * The script's stay in a client's page: asks for a ticket, waits for the form, fills it, reads the answer. Without a ticket it does
 * nothing at all. Everything hangs on one signal.
 */
import { type Watcher, watch } from '../../page/watch/watcher';
import type {
  ClientReading,
  ClientRecord,
  HandoverWhy,
  PagePhase,
  TicketView,
} from '../../protocol/handover';
import { isAccountsPage } from '../accounts-pages';
import { badDestination } from '../destination/destination';
import { createGuard } from '../destination/guard';
import { createEraser } from '../filling/erase';
import type { Ask, ClientScript } from '../filling/page';
import { createPen } from '../filling/pen';
import { canBeUsed } from '../filling/reading';
import { readAnswer } from './answer';
import { readFields } from './fields';
import { type Act, fill } from './fill';
import { findForm, isAdding, type MailboxForm } from './form';
import { createListTimes } from './list-times';
import { type RowStatus, statusOf } from './listed';
import { type PressedButton, watchUser } from './user';

/** A login at the mail server takes seconds; nobody waits longer than this, ms. */
const ANSWER_MS = 45_000;

export function startLaifaxinScript(doc: Document, ask: Ask, signal: AbortSignal): ClientScript {
  const view = doc.defaultView ?? window;
  const { origin } = view.location;
  const eraser = createEraser();
  let attempt = new AbortController();
  let ticket: TicketView | null = null;
  let form: MailboxForm | null = null;
  /** Aborts once the user works in the form by themselves. */
  let acts = new AbortController();
  let filling: AbortController | null = null;
  let submitted = false;
  let tried = false;
  let watcher: Watcher | null = null;
  /** What the row of a mailbox that gets a new code said before; null with one that is added. */
  let rowBefore: RowStatus | null = null;
  const list = createListTimes(() => watcher?.nudge());
  let presses = 0;
  let lastPhase = '';
  let answered = '';
  /** What the page still said of the try before, when the user pressed again. */
  let stale = '';

  const guard = createGuard(
    doc,
    () => {
      acts.abort('turned' satisfies Act);
      tell('refused', 'emptied');
    },
    signal,
  );

  const tell = (phase: PagePhase, why: HandoverWhy | null = null) => {
    const text = `${phase} ${why}`;
    if (text === lastPhase) return;
    lastPhase = text;
    void ask('client/progress', { phase, why });
  };

  async function begin(): Promise<void> {
    if (filling) return;
    const seen = await ask<TicketView>('ticket/look', {});
    if (signal.aborted || filling || !seen) return;
    attempt.abort();
    attempt = new AbortController();
    ticket = seen;
    lastPhase = answered = '';
    rowBefore = null;
    submitted = tried = seen.submitted;
    if (seen.state === 'none') return;
    tell('looking');
    const stay = AbortSignal.any([signal, attempt.signal]);
    if (seen.state === 'live') expire(seen.leftMs, stay);
    watchUser(doc, { form: () => form, typed, pressed }, stay);
    const ours = () => doc.querySelector('qiye-guide');
    watcher = watch(doc, { read: () => true, look, ours }, stay);
  }

  function expire(leftMs: number, stay: AbortSignal): void {
    const timer = view.setTimeout(() => {
      if (ticket?.state !== 'live') return;
      tell('refused', 'expired');
      attempt.abort();
    }, leftMs);
    stay.addEventListener('abort', () => view.clearTimeout(timer));
  }

  function look(): void {
    if (ticket?.state === 'live') lookForForm(ticket);
    else if (ticket?.state === 'used' && !filling) lookForAnswer(ticket.address);
    // Closed before it was sent off: another form that opens now is empty.
    if (lastPhase === 'filled null' && form && !form.container.isConnected) tell('refused', 'gone');
  }

  function lookForForm({ address, known }: TicketView): void {
    const isHome = isAccountsPage('laifaxin', view.location.pathname);
    const row = isHome ? statusOf(doc, address) : null;
    list.seen(isHome);
    const found = findForm(doc, view.location.pathname);
    if (found.kind !== 'form') {
      if (found.kind === 'two') tell('refused', 'two-forms');
      else if (found.kind === 'other-page') tell('refused', 'other-page');
      else tell(row || (known && isHome) ? 'listed' : 'looking');
      return;
    }
    if (badDestination(found.form.secret)) {
      tell('refused', 'elsewhere');
      return;
    }
    const there = found.form.address.value.trim().toLowerCase();
    const fixed = found.form.address.disabled || found.form.address.readOnly;
    const isOwn = there === address.toLowerCase();
    if (!isOwn && (there !== '' || fixed)) tell('refused', 'other-mailbox');
    // Sent off, it would stand there twice, or take the place of one with settings of its own.
    else if (row && (!isOwn || isAdding(found.form))) tell('doubling');
    else if (row || !list.isComing()) void present(found.form, row);
  }

  async function present(found: MailboxForm, row: RowStatus | null): Promise<void> {
    if (!ticket || doc.hidden) return;
    rowBefore = row;
    ticket = { ...ticket, state: 'used', leftMs: 0 };
    form = found;
    acts = new AbortController();
    const work = new AbortController();
    filling = work;
    lastPhase = 'filling null';
    try {
      const answer = await ask<{ record: ClientRecord | null }>('ticket/present', {});
      const record = answer?.record;
      if (record && !work.signal.aborted)
        await fillStill(found, record, AbortSignal.any([signal, work.signal]));
    } catch {
      // Aborted: whoever did it has said why.
    } finally {
      filling = null;
      watcher?.nudge();
    }
  }

  /** The page had the time of one message to change: only the very same form is filled. */
  async function fillStill(before: MailboxForm, record: ClientRecord, stay: AbortSignal): Promise<void> {
    const now = findForm(doc, view.location.pathname);
    if (now.kind !== 'form' || now.form.container !== before.container || now.form.secret !== before.secret) {
      record.code = '';
      tell('refused', 'gone');
      return;
    }
    const pen = createPen(doc, origin, guard, stay);
    const isRenewal = rowBefore !== null && !record.retried;
    await fill({ doc, pen, signal: stay, put: eraser.put }, now.form, record, tell, acts.signal, isRenewal);
  }

  function typed(field: EventTarget | null): void {
    if (!form || eraser.isWriting()) return;
    // What we have no part in, such as 发信名称, may be filled in meanwhile.
    const ours: (EventTarget | undefined)[] = Object.values(readFields(form.container, 'all').fields);
    if (field && ours.includes(field)) acts.abort('typed' satisfies Act);
  }

  function pressed(button: PressedButton): void {
    acts.abort('pressed' satisfies Act);
    answered = '';
    list.sentOff();
    submitted = button === 'saves';
    tried = true;
    stale = (ticket && read(ticket.address)?.text) || '';
    tell(submitted ? 'submitted' : 'filled');
    if (submitted) view.setTimeout(giveUpWaiting, ANSWER_MS, ++presses);
  }

  /** The page has not sent the form off after all: a field was missing, or the line. */
  function giveUpWaiting(press: number): void {
    if (press !== presses || !submitted || signal.aborted || !form?.container.isConnected) return;
    submitted = false;
    tell('filled');
  }

  function read(address: string): ClientReading | null {
    const formOpen = form?.container.isConnected === true && canBeUsed(form.secret);
    return readAnswer(doc, { address, submitted, tried, formOpen, form: form?.container ?? null });
  }

  function lookForAnswer(address: string): void {
    const reading = read(address);
    if (reading && reading.text === '' && isOldNews(address)) return;
    if (stale && reading?.text === stale) return;
    stale = '';
    const text = JSON.stringify(reading);
    if (!reading || text === answered) return;
    answered = text;
    lastPhase = '';
    void ask('client/result', shortened(reading));
    if (reading.receive && reading.send) attempt.abort();
    else submitted = false;
  }

  /** The row may still say what it said of the old code. */
  function isOldNews(address: string): boolean {
    if (!rowBefore || !submitted || (form?.container.isConnected && canBeUsed(form.secret))) return false;
    return list.isBeingDrawn(rowBefore) && statusOf(doc, address) === rowBefore;
  }

  view.addEventListener('pagehide', () => filling?.abort(), { signal });
  signal.addEventListener('abort', () => {
    filling?.abort();
    attempt.abort();
  });
  void begin();

  return {
    again: () => void begin(),
    undo() {
      filling?.abort();
      acts.abort('typed' satisfies Act);
      attempt.abort();
      guard.end();
      try {
        return eraser.erase(createPen(doc, origin, guard, signal));
      } catch {
        return false;
      }
    },
  };
}

/** As much as the worker takes. */
const shortened = (reading: ClientReading): ClientReading => ({
  ...reading,
  text: reading.text.slice(0, 4000),
});
