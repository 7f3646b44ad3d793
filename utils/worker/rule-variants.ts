/** What the buttons on the card ask for: another way of the administrator's guide, and the message for one. */
import { createQueue } from '../basics/queue';
import { MESSAGE_VIEW } from '../popup/views';
import type { Claim, Progress } from '../protocol/frame-port';
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

/** Steps of choosing: nothing stands ready to be saved any more. */
const CHOOSING = /^(?:choose|open-list|move-all|inland|by-region)/;

/**
 * A console may answer on another page, or in a list that does not say whose rule was saved: what the guide has led to is
 * remembered instead. Who goes back to choosing has not saved.
 */
export function withClaim(session: Session, { step, guide }: Claim): Session {
  const { run } = session;
  if (run?.guide !== 'lift-ip-rule' || guide !== 'lift-ip-rule' || run.saved === 'done') return session;
  const asked = /^save(?:-|$)/.test(step) ? 'asked' : run.saved;
  const saved = run.variant ? (step === 'saved' ? 'done' : asked) : CHOOSING.test(step) ? undefined : asked;
  if (saved === run.saved) return session;
  const { saved: _, ...rest } = run;
  return { ...session, run: saved ? { ...rest, saved } : rest };
}

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
