/** What the buttons on the card ask for: another way of the administrator's guide, and the message for one. */
import { createQueue } from '../basics/queue';
import { MESSAGE_VIEW } from '../popup/views';
import type { Claim, Progress } from '../protocol/frame-port';
import { guideOf } from '../providers/guide-bundle';
import { pageKindOf } from '../providers/sites';
import type { WorkerBrowser } from './browser';
import { showOwnPage } from './own-page';
import type { Handlers } from './router';
import type { Runs } from './runs';
import type { Session, SessionStore } from './session';
import { liveRun } from './session-reducers';

/** Opens the view for the message, on a page of ours: the web page learns nothing of it. */
const MESSAGE_PAGE = `popup.html#${MESSAGE_VIEW}`;
/** Where the password that was just made can be copied or sent. */
const CODES_PAGE = 'popup.html';

/**
 * A console may answer on another page, or in a list that does not say whose rule was saved: what the guide has led to is
 * remembered instead, as its steps say how the rule stands. Who goes back to choosing has not saved.
 */
export function withClaim(session: Session, { step, guide }: Claim): Session {
  const { run } = session;
  if (!run || run.guide !== guide || run.saved === 'done') return session;
  const rule = guideOf(run)?.steps.find(({ id }) => id === step)?.rule;
  if (!rule) return session;
  const saved = SAVED[rule];
  if (saved === run.saved) return session;
  const { saved: _, ...rest } = run;
  return { ...session, run: saved ? { ...rest, saved } : rest };
}

const SAVED = { choosing: undefined, ready: 'asked', saved: 'done' } as const;

/** `seen`: the rule stood ready to be saved. `confirmed`: the console said that it was. */
export const wayProgress = ({ saved }: NonNullable<Session['run']>): Progress => ({
  seen: saved !== undefined,
  confirmed: saved === 'done',
});

interface RuleVariantDeps {
  browser: WorkerBrowser;
  session: SessionStore;
  now: () => number;
  runs: Runs;
  /** Tells the frames at hand. */
  changed(): Promise<void>;
}

export function createRuleVariantHandlers({
  browser,
  session,
  now,
  runs,
  changed,
}: RuleVariantDeps): Pick<Handlers, 'guide/variant' | 'guide/message' | 'guide/window'> {
  const inTurn = createQueue();

  return {
    async 'guide/variant'({ variant }, { url }) {
      if (pageKindOf(url) !== 'admin') return { ok: false };
      // Shown unasked so far: who picks a way on the card has asked.
      if (liveRun(await session.read(), now())?.guide !== 'lift-ip-rule') await runs.start('lift-ip-rule');
      await session.change((all) => {
        if (all.run?.guide !== 'lift-ip-rule') return all;
        const { guide, startedAt, settled } = all.run;
        return {
          ...all,
          run: { guide, startedAt, ...(settled && { settled }), ...(variant !== 'regions' && { variant }) },
        };
      });
      await changed();
      return { ok: true };
    },
    'guide/message': (_, { tabId }) => inTurn(() => showOwnPage(browser, tabId, MESSAGE_PAGE)),
    'guide/window': (_, { tabId }) => inTurn(() => showOwnPage(browser, tabId, CODES_PAGE, true)),
  };
}
