/**
 * The guide that goes on from one mailbox of the user's list to the next: a run through the list begins anew with each account
 * that logs in, and knows whose password is in force already.
 */
import type { NextMailbox, Progress } from '../protocol/frame-port';
import type { WorkRow } from '../protocol/work-row';
import type { Session, SessionStore } from './session';
import {
  hintFor,
  hintOfTab,
  mailRun,
  progressOf,
  type TabRef,
  withHint,
  withInside,
} from './session-reducers';

/** What the list says of mailboxes: `utils/worker/worklist.ts`. */
export interface ListFacts {
  /** How far it is and who comes after `account`; null: there is no list. */
  next(account: string, at?: 'login'): Promise<NextMailbox | null>;
  /** The row of an address, or null. */
  row(address: string): Promise<WorkRow | null>;
}

export interface LapsDeps {
  session: SessionStore;
  list(): ListFacts;
  now: () => number;
  /** The run lives an hour from now. */
  prolong(): Promise<void>;
}

type Run = NonNullable<Session['run']>;

/** A change to the run that leads in mailboxes, if there is one. */
export const withMailRun = (session: Session, change: (run: Run) => Run): Session => {
  if (session.beside) return { ...session, beside: change(session.beside) };
  return session.run ? { ...session, run: change(session.run) } : session;
};

/** What became of the code before is over; whose renewal was asked for stays until there is a new one. */
function withLap(session: Session, tab: TabRef, now: number): Session {
  const { confirmed } = progressOf(session, tab, now);
  const last = hintFor(session, tab);
  return withMailRun(session, ({ renews, account, ...run }) => ({
    ...run,
    ...(!confirmed && { renews, account }),
    ...(last && { last }),
    startedAt: now,
    laps: (run.laps ?? 0) + 1,
    tabId: tab.tabId,
  }));
}

export function createLaps({ session, list, now, prolong }: LapsDeps) {
  /** @param address told by a page of the tab; null: it has come to a login page */
  async function logIn(tab: TabRef, address: string | null): Promise<boolean> {
    const { tabId } = tab;
    let begun = false;
    const after = await session.change((all) => {
      const next = withHint(all, tabId, address);
      const before = hintOfTab(all, tabId).toLowerCase();
      const isOther = address === null || (before !== '' && before !== address.toLowerCase());
      begun = next !== all && isOther && mailRun(all, now())?.list === true;
      return begun ? withHint(withLap(all, tab, now()), tabId, address) : next;
    });
    if (begun) await prolong();
    const run = mailRun(after, now());
    if (!address || !run?.list || !run.laps) return begun;
    // Known only now: what is due to be made anew is linked to what is made.
    const row = await list()
      .row(address)
      .catch(() => null);
    if (row?.next === 'renew' && row.codeId && !run.renews) {
      const renews = row.codeId;
      await session.change((all) => withMailRun(all, (one) => ({ ...one, renews })));
    }
    return true;
  }

  return {
    logIn,
    /** A mailbox's page stands in the tab: who logged in has not said who they are, and may never. */
    async enter({ tabId }: TabRef): Promise<void> {
      const all = await session.read();
      if (withInside(all, tabId) !== all) await session.change((now) => withInside(now, tabId));
    },
    /** From now on the run goes through the list, if there is one. */
    async join(): Promise<void> {
      const next = await list()
        .next('')
        .catch(() => null);
      if (next) await session.change((all) => withMailRun(all, (run) => ({ ...run, list: true })));
    },
    /** What a mailbox's page is told: done, too, where a password is in force by an earlier lap. */
    async progress(all: Session, tab: TabRef): Promise<Progress> {
      const progress = progressOf(all, tab, now());
      const run = mailRun(all, now());
      const account = run?.list && run.laps && !progress.confirmed ? hintFor(all, tab) : '';
      const row = account
        ? await list()
            .row(account)
            .catch(() => null)
        : null;
      return row?.code === 'good' ? { seen: true, confirmed: true } : progress;
    },
    /** Who comes next, at the end of the guide and where one logs in; null: nobody is spoken of. The list may be locked or unreadable. */
    async next(all: Session, tab: TabRef, isLogin: boolean, isDone: boolean): Promise<NextMailbox | null> {
      const run = mailRun(all, now());
      if (isLogin && run?.list)
        return list()
          .next(run.last ?? '', 'login')
          .catch(() => null);
      return isDone
        ? list()
            .next(hintFor(all, tab))
            .catch(() => null)
        : null;
    },
    async skip(): Promise<void> {
      const run = mailRun(await session.read(), now());
      const next = run?.list ? await list().next(run.last ?? '') : null;
      const last = next?.address;
      if (last) await session.change((all) => withMailRun(all, (one) => ({ ...one, last })));
    },
  };
}
export type Laps = ReturnType<typeof createLaps>;
