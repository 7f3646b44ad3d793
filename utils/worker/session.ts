/**
 * What the worker must remember while the browser runs, in `storage.session`: memory only, hidden from pages, there
 * again after the worker was stopped. Never a code.
 */
import { createQueue } from '../basics/queue';
import type { PageKind, RuleVariant } from '../guides/types';
import type { Watched } from '../learned/watched';
import type { GuideId } from '../protocol/messages';
import type { Allowance } from './allowance';

/** A code that a page handed in. Times are ms since the epoch. */
export interface Capture {
  id: string;
  tabId: number;
  frameId: number;
  /** '' where the browser names no documents. */
  documentId: string;
  at: number;
  confirmedAt: number | null;
}

/** A guide sent away for this visit: in this tab, until it arrives anew at this kind of page. */
export interface Dismissal {
  tabId: number;
  guide: GuideId;
  kind: PageKind;
}

export interface Hint {
  tabId: number;
  /** '': on a login page, or nobody has told since. */
  address: string;
  /** Somebody has logged in since, whose address is not told yet. */
  inside?: true;
}

export interface Session {
  /**
   * `renews`: id of the code the user wants a new one for; `account`: the address it is for, or ''. `tabId`: the tab the user is led
   * in. `settled`: the pages at
   * hand have their scripts and the user is led to a tab; until then a worker that finds the run begins it again. `way`, `saved`: of the administrator's guide (ways.ts).
   */
  run: {
    guide: GuideId;
    startedAt: number;
    tabId?: number;
    renews?: string | undefined;
    account?: string | undefined;
    /** Whose guide; the first provider's where none is named. */
    provider?: string | undefined;
    /** The one of its web hosts the user picked. */
    host?: string | undefined;
    settled?: boolean;
    variant?: RuleVariant;
    saved?: 'asked' | 'done';
    /** The user works through a list of mailboxes: it begins anew with each that logs in (laps.ts). */
    list?: true;
    /** How often it did. */
    laps?: number;
    /** The mailbox whose turn came last, or was passed over. */
    last?: string;
    /** What the user did without a ring (watching.ts). */
    watched?: Watched;
  } | null;
  /** The run through the list, while that of a hand-over leads in a client's page. */
  beside: Session['run'];
  captures: readonly Capture[];
  /** The account's address as a tab's pages told it, newest last; '' after a login page. */
  hints: readonly Hint[];
  dismissed: readonly Dismissal[];
  /** Hosts on which the direct page did not help, for as long as the browser runs. */
  noDirect: readonly string[];
  /** What each tab may still hand in (allowance.ts). */
  allowances: readonly Allowance[];
}

export interface SessionStore {
  read(): Promise<Session>;
  /** One change at a time: messages of parallel frames would lose each other's otherwise. Answers with the result. */
  change(change: (session: Session) => Session): Promise<Session>;
  /** Nothing is remembered. */
  forget(): Promise<void>;
}

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'guide';
const EMPTY: Session = {
  run: null,
  beside: null,
  captures: [],
  hints: [],
  dismissed: [],
  noDirect: [],
  allowances: [],
};

export function createSession(area: Area): SessionStore {
  const inTurn = createQueue();
  const read = async (): Promise<Session> => {
    const { [KEY]: stored } = await area.get(KEY);
    return { ...EMPTY, ...(stored as Partial<Session> | undefined) };
  };
  return {
    read,
    change: (change) =>
      inTurn(async () => {
        const before = await read();
        const after = change(before);
        if (after !== before) await area.set({ [KEY]: after });
        return after;
      }),
    forget: () => inTurn(() => area.set({ [KEY]: EMPTY })),
  };
}
