/**
 * What the user presses of their own accord while no ring is there: held in the run until it is clear whether it was a step, and
 * kept only by the user's word once the goal is reached. Session memory alone.
 */
import { createQueue } from '../basics/queue';
import type { Entry, Shown } from '../learned/entry';
import { nameWords } from '../learned/in-words';
import { NOTHING_WATCHED, type Watched, withAnswer, withPress, withSight } from '../learned/watched';
import type { Ask, Claim } from '../protocol/frame-port';
import { guideOf } from '../providers/guide-bundle';
import type { FrameRef } from './frames/coordinator';
import { withMailRun } from './laps';
import type { Session, SessionStore } from './session';
import { mailRun } from './session-reducers';
import type { WorkerTexts } from './texts';

interface Deps {
  session: SessionStore;
  now: () => number;
  texts: Pick<WorkerTexts, 'say'>;
  entryFor(shown: Shown, page: FrameRef): Promise<Entry | null>;
  keep(entries: readonly Entry[]): Promise<void>;
  /** What frames have to ask has changed. */
  changed(): Promise<void>;
}

export interface Watching {
  pressed(frame: FrameRef, shown: Shown | null): Promise<void>;
  /** A frame shows a step. */
  claimed(frame: FrameRef, claim: Claim): Promise<void>;
  answered(keep: boolean): Promise<void>;
  /** The question for the end of the run; null for none. */
  ask(session: Session): Promise<Ask | null>;
}

export function createWatching({ session, now, texts, entryFor, keep, changed }: Deps): Watching {
  // Presses and what came of them, in the order they were told.
  const inTurn = createQueue();
  const watchedOf = (all: Session): Watched => mailRun(all, now())?.watched ?? NOTHING_WATCHED;
  const put = (watched: Watched) => session.change((all) => withMailRun(all, (run) => ({ ...run, watched })));

  return {
    pressed: (frame, shown) =>
      inTurn(async () => {
        const before = watchedOf(await session.read());
        const entry = shown && (await entryFor(shown, frame));
        const after = withPress(before, entry && { entry, tabId: frame.tabId, at: now() });
        if (after !== before) await put(after);
      }),
    claimed: (frame, claim) =>
      inTurn(async () => {
        const all = await session.read();
        const before = watchedOf(all);
        if (!before.pressed) return;
        const { guide, provider } = before.pressed.entry;
        const asked = guideOf({
          guide,
          provider: provider ?? undefined,
          variant: mailRun(all, now())?.variant,
        });
        const order = asked?.steps.map(({ id }) => id) ?? [];
        const after = withSight(before, claim, order, [frame.tabId, frame.openerTabId], now());
        if (after === before) return;
        await put(after);
        if (after.found !== before.found) await changed();
      }),
    answered: (isKept) =>
      inTurn(async () => {
        const before = watchedOf(await session.read());
        if (!before.found.length) return;
        await put(withAnswer(before, isKept));
        if (isKept) await keep(before.found);
        await changed();
      }),
    async ask(all) {
      const { found } = watchedOf(all);
      if (!found.length) return null;
      const say = await texts.say();
      const names = found.map((entry) => nameWords(entry, say)).join(say('shared_comma'));
      return {
        text: say('card_ask', String(found.length), names),
        keep: say('card_askKeep'),
        drop: say('card_askDrop'),
      };
    },
  };
}
