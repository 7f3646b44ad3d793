/**
 * Fills the form in the order the page needs: address, its lookup, code, servers; then looks whether all of it has stayed.
 * Submits nothing. Source: docs/facts/clients.md ("Laifaxin: filling").
 */
import type { ClientRecord, HandoverWhy, PagePhase } from '../../protocol/handover';
import type { Page } from '../filling/page';
import { PageMoved, SendsElsewhere } from '../filling/pen';
import { canBeUsed } from '../filling/reading';
import { wait } from '../filling/wait';
import { readFields } from './fields';
import { findForm, type MailboxForm } from './form';
import { LONGEST_LOOKUP_MS, lookupSettled, serverState } from './lookup';
import { missing, putServers, type Servers, serversHeld, serversShown } from './servers';

/** Everything has stood this long: it will stay, ms. */
const STOOD_MS = 700;
const STEP_MS = 100;

/** Why the signal `acts` aborts: from then on the form is the user's alone. `turned`: the guard has emptied it, and said so. */
export type Act = 'typed' | 'pressed' | 'turned';

export type Tell = (phase: PagePhase, why?: HandoverWhy) => void;

class NotKept extends Error {}

/**
 * Resolves when all is filled and has stayed, or when it had to give up, which is told. Rejects only when `page.signal` aborts.
 * Empties `record.code` as soon as it is no longer needed. `keepsServers`: the mailbox is set up already, and the code alone is new.
 */
export async function fill(
  page: Page,
  form: MailboxForm,
  record: ClientRecord,
  tell: Tell,
  acts: AbortSignal,
  keepsServers = false,
): Promise<void> {
  const both = { ...page, signal: AbortSignal.any([page.signal, acts]) };
  try {
    if (keepsServers) await fillSecret(both, form, record);
    else await fillAll(both, form, record, tell);
    tell('filled');
  } catch (error) {
    page.signal.throwIfAborted();
    if (acts.aborted) {
      if (acts.reason === ('typed' satisfies Act)) tell('refused', 'taken-over');
    } else tell('refused', whyOf(error));
  } finally {
    record.code = '';
  }
}

const whyOf = (error: unknown): HandoverWhy =>
  error instanceof SendsElsewhere ? 'elsewhere' : error instanceof NotKept ? 'not-kept' : 'gone';

async function fillAll(page: Page, form: MailboxForm, record: ClientRecord, tell: Tell): Promise<void> {
  const { container } = form;
  const [servers] = record.families;
  const lateUntil = await fillAddress(page, form, record.address);
  const account = sameForm(page.doc, form);
  page.put(account.secret, () => page.pen.writeSecret(account.secret, record.code));
  const putRest = () => {
    if (!servers) return;
    putServers(page, container, servers);
    putAccountName(page, form, record.address);
  };
  const isKept = () => holds(account.address, record.address) && holds(account.secret, record.code);
  const rewrite = () => {
    if (!holds(account.address, record.address)) again(page, account.address, record.address);
    if (!holds(account.secret, record.code)) againSecret(page, account.secret, record.code);
  };
  const shown = serversShown(container);
  if (shown) putRest();
  await untilStood(page, container, isKept, rewrite, 0);
  const print = await printOf(record.code);
  record.code = '';
  if (!servers || (serversHeld(container, servers) && performance.now() > lateUntil)) return;
  if (!shown) {
    if (!(await untilShown(page, container, servers, tell, lateUntil))) return;
    putRest();
  }
  const serversKept = () => missing(container, servers).length === 0;
  await untilStood(page, container, serversKept, putRest, lateUntil);
  if (!serversKept() || !holds(account.address, record.address)) throw new NotKept();
  // The user may have taken minutes to open the servers: what the page did to the code meanwhile shows in its print.
  if (account.secret.isConnected && (await printOf(account.secret.value)) !== print) throw new NotKept();
}

/** A mailbox of the list: its address stands there, its servers are its own. */
async function fillSecret(page: Page, form: MailboxForm, { address, code }: ClientRecord): Promise<void> {
  const { container, secret } = sameForm(page.doc, form);
  page.put(secret, () => page.pen.writeSecret(secret, code));
  const isKept = () => holds(secret, code);
  await untilStood(page, container, isKept, () => againSecret(page, secret, code), 0);
  if (form.address.value.trim().toLowerCase() !== address.toLowerCase()) throw new NotKept();
}

/** Tells whether a field still holds the code when the code itself is forgotten. */
async function printOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return new Uint8Array(digest).join();
}

/** Resolves with the time until which a late answer of the lookup is to be feared; 0 once it has answered. */
async function fillAddress(
  { pen, put, signal }: Page,
  { container, address }: MailboxForm,
  text: string,
): Promise<number> {
  const before = serverState(container);
  if (address.value !== text) put(address, () => pen.write(address, text));
  const left = performance.now();
  return (await lookupSettled(container, before, signal)) ? 0 : left + LONGEST_LOOKUP_MS;
}

/** The form as it stands now: the same one, still alone. React may have put another field in the place of the first. */
function sameForm(doc: Document, { container }: MailboxForm): MailboxForm {
  const found = findForm(doc, doc.location.pathname);
  if (found.kind !== 'form' || found.form.container !== container) throw new PageMoved();
  return found.form;
}

/** The manual view asks for the address once more, as 邮箱账号. */
function putAccountName({ pen, put }: Page, { container, address }: MailboxForm, text: string): void {
  const name = readFields(container).fields.address;
  if (name && name !== address && name.value !== text) put(name, () => pen.write(name, text));
}

/** Waits for the user to open 手动设置 or 服务器配置. False when the page has found the wanted servers meanwhile. */
async function untilShown(
  page: Page,
  container: Element,
  servers: Servers,
  tell: Tell,
  lateUntil: number,
): Promise<boolean> {
  tell('servers');
  for (;;) {
    await wait(STEP_MS, page.signal);
    if (!container.isConnected) throw new PageMoved();
    if (performance.now() > lateUntil && serversHeld(container, servers)) return false;
    if (serversShown(container)) break;
  }
  tell('filling');
  return true;
}

/** The page may write over what was filled: it is set once more, and a second time is told. */
async function untilStood(
  page: Page,
  container: Element,
  isKept: () => boolean,
  putAgain: () => void,
  lateUntil: number,
): Promise<void> {
  let since = performance.now();
  let mayRepeat = true;
  while (performance.now() - since < STOOD_MS || performance.now() < lateUntil) {
    await wait(STEP_MS, page.signal);
    if (!container.isConnected) throw new PageMoved();
    if (isKept()) continue;
    if (!mayRepeat) throw new NotKept();
    mayRepeat = false;
    since = performance.now();
    putAgain();
  }
}

/** A field out of sight by now is not written to again. */
function again({ pen }: Page, field: HTMLInputElement, text: string): void {
  if (!canBeUsed(field)) throw new NotKept();
  pen.write(field, text);
}

function againSecret({ pen }: Page, field: HTMLInputElement, text: string): void {
  if (!canBeUsed(field)) throw new NotKept();
  pen.writeSecret(field, text);
}

/** A field that is no longer part of the page holds nothing that could be wrong. */
const holds = (field: HTMLInputElement, value: string) => !field.isConnected || field.value === value;
