/** Pure changes and questions to the worker's session. */
import type { PageKind } from '../guides/types';
import type { Progress } from '../protocol/frame-port';
import type { GuideId } from '../protocol/messages';
import type { Capture, Dismissal, Hint, Session } from './session';

/** A started guide runs this long, in ms. */
export const RUN_MS = 3_600_000;

/** How long a page where nobody started the guide still shows that its code is in force, in ms. */
const AFTERGLOW_MS = 300_000;

/** Tab ids are not used twice while the browser runs, so old entries harm nobody; they only have to stay few. */
const KEPT = 50;

export interface TabRef {
  tabId: number;
  openerTabId: number | null;
}

/** The run, unless its hour is over. A clock set back by more than that ends it too. */
export function liveRun({ run }: Session, now: number): Session['run'] {
  return run && Math.abs(now - run.startedAt) < RUN_MS ? run : null;
}

/** The run that leads in mailboxes, if any: a hand-over leads in its client's page alone. */
export const mailRun = (session: Session, now: number): Session['run'] =>
  liveRun({ ...session, run: session.beside }, now) ?? liveRun(session, now);

/** What has happened to codes: in this run, or, without one, in this tab and the one that opened it. */
export function progressOf(session: Session, tab: TabRef, now: number): Progress {
  const run = mailRun(session, now);
  const captures = session.captures.filter((capture) =>
    run
      ? capture.at >= run.startedAt
      : isFrom(capture.tabId, tab) &&
        (capture.confirmedAt === null || now - capture.confirmedAt < AFTERGLOW_MS),
  );
  return { seen: captures.length > 0, confirmed: captures.some(({ confirmedAt }) => confirmedAt !== null) };
}

const isFrom = (tabId: number, tab: TabRef) => tabId === tab.tabId || tabId === tab.openerTabId;

/** A document in a frame of a tab, as far as the browser tells documents apart. */
export type DocumentRef = Pick<Capture, 'tabId' | 'frameId' | 'documentId'>;

const isSameDocument = (a: DocumentRef, b: DocumentRef) =>
  a.tabId === b.tabId && a.frameId === b.frameId && a.documentId === b.documentId;

/** The capture of this code by this very document, or null. */
export function captureOf(
  { captures }: Pick<Session, 'captures'>,
  id: string,
  from: DocumentRef,
): Capture | null {
  return captures.find((capture) => capture.id === id && isSameDocument(capture, from)) ?? null;
}

/** The code that is being made anew, if `id` was made in that run. */
export function renewedBy(session: Session, id: string, now: number): string | undefined {
  const run = mailRun(session, now);
  const isMadeInIt = session.captures.some(
    (capture) => capture.id === id && run && capture.at >= run.startedAt,
  );
  return isMadeInIt ? run?.renews : undefined;
}

/** One too many: the oldest of the tab that handed in most. A busy page must not push out another tab's. */
function thinned(captures: readonly Capture[]): readonly Capture[] {
  if (captures.length <= KEPT) return captures;
  const counts = new Map<number, number>();
  for (const { tabId } of captures) counts.set(tabId, (counts.get(tabId) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const at = captures.findIndex(({ tabId }) => counts.get(tabId) === most);
  return captures.filter((_, i) => i !== at);
}

export function withCapture<S extends Pick<Session, 'captures'>>(
  session: S,
  id: string,
  { tabId, frameId, documentId }: DocumentRef,
  at: number,
): S {
  const from = { tabId, frameId, documentId };
  const before = captureOf(session, id, from);
  const capture = { id, ...from, at, confirmedAt: before?.confirmedAt ?? null };
  return { ...session, captures: thinned([...session.captures.filter((one) => one !== before), capture]) };
}

export function withConfirmation<S extends Pick<Session, 'captures'>>(
  session: S,
  id: string,
  from: DocumentRef,
  now: number,
): S {
  const confirmed = captureOf(session, id, from);
  const captures = session.captures.map((one) => (one === confirmed ? { ...one, confirmedAt: now } : one));
  return { ...session, captures };
}

/** The address a tab's pages told, '' where somebody else may have logged in, undefined where nothing was told. */
const toldBy = ({ hints }: Session, tabId: number | null | undefined): string | undefined =>
  hints.find((hint) => hint.tabId === tabId)?.address;

/**
 * The address a tab's pages told, else the one its opener's told, else that of the tab the run leads in, if no tab has told
 * another one since; else ''. A tab in which somebody logged in anew has no address but its own.
 */
export function hintFor(session: Session, tab: TabRef): string {
  return toldBy(session, tab.tabId) ?? toldBy(session, tab.openerTabId) ?? hintOfRun(session);
}

/** The address the tab of the run told; '' when a tab has told another one since, and nobody knows which is meant. */
function hintOfRun({ run: latest, beside, hints }: Session): string {
  const run = beside ?? latest;
  const at = hints.findIndex(({ tabId }) => run?.tabId !== undefined && tabId === run.tabId);
  const told = hints[at]?.address ?? '';
  return hints.slice(at + 1).every(({ address }) => address === told) ? told : '';
}

/** The address this very tab's pages told, or ''. */
export const hintOfTab = (session: Session, tabId: number): string => toldBy(session, tabId) ?? '';

/** Another run may lead in another tab than the one before. */
export const withTab = (session: Session, tabId: number): Session =>
  session.run ? { ...session, run: { ...session.run, tabId } } : session;

/** `null`: somebody else may be logging in, and what other tabs told is not theirs. */
export function withHint(session: Session, tabId: number, address: string | null): Session {
  const told = address ?? '';
  const known = session.hints.find((hint) => hint.tabId === tabId);
  if (known?.address === told && !known.inside) return session;
  const others = session.hints.filter((hint) => hint.tabId !== tabId);
  return { ...session, hints: [...others, { tabId, address: told }].slice(-KEPT) };
}

/** A mailbox stands in the tab, whose address is not told yet: a login page after it is another's. */
export function withInside(session: Session, tabId: number): Session {
  if (!session.hints.some((hint) => hint.tabId === tabId && !hint.address && !hint.inside)) return session;
  const mark = (hint: Hint): Hint => (hint.tabId === tabId ? { ...hint, inside: true } : hint);
  return { ...session, hints: session.hints.map(mark) };
}

export function withDismissal(session: Session, dismissal: Dismissal): Session {
  return { ...session, dismissed: [...session.dismissed, dismissal].slice(-KEPT) };
}

export function isDismissed({ dismissed }: Session, tabId: number, guide: GuideId): boolean {
  return dismissed.some((one) => one.tabId === tabId && one.guide === guide);
}

/** A tab arrives anew at a page: what was sent away there, or anywhere in the tab if its top page is new, is back. */
export function withArrival(session: Session, tabId: number, kind: PageKind, isTop: boolean): Session {
  const dismissed = session.dismissed.filter((one) => one.tabId !== tabId || !(isTop || one.kind === kind));
  return dismissed.length === session.dismissed.length ? session : { ...session, dismissed };
}
