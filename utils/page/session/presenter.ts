/** What the user sees of a look: ring and card, a ring that rests, a control brought into view, words when nothing is found. */
import type { PageKind, Step } from '../../guides/types';
import type { Progress } from '../../protocol/frame-port';
import { isCurrent } from '../locate/current';
import type { Revealer } from '../locate/reveal';
import type { Screen } from '../screen';
import { drawingOf } from './area';
import { type Saying, wordsAt } from './end';
import { mustBeRead } from './must-be-read';
import type { Ringed } from './outcomes';
import { PressCooldown } from './press-cooldown';
import { LOST_MS, type Looked } from './runner';
import { stateOf, wordsWhenLost } from './words';

export interface PresenterParts extends Saying {
  doc: Document;
  screen: Pick<Screen, 'show' | 'hide'>;
  revealer: Revealer;
  /** Kind of the page, by its address now. */
  page(): PageKind;
  progress(): Progress;
  /** What the last press brought, while it is there. */
  brought(): Element | null;
  /** Shows the card anew. */
  again(): void;
}

/** A page between two states shows nothing for a moment: the card stays that long, ms. */
const FLICKER_MS = 120;

export type Presenter = ReturnType<typeof createPresenter>;

export function createPresenter(parts: PresenterParts) {
  const { doc, screen, revealer, page, progress, showMe, outcomes, direct, send } = parts;
  const saying: Saying = { outcomes, showMe, direct, send };
  const cooldown = new PressCooldown();
  let note = '';
  let ringed: Ringed | null = null;

  function nothing({ guide, silentMs, isLost }: Looked): void {
    ringed = null;
    if (isLost) {
      const words = wordsWhenLost(guide, doc, showMe.offers(), page());
      screen.show({ words, target: null, marks: null });
    } else if (silentMs > FLICKER_MS) screen.hide();
  }

  return {
    get ringed() {
      return ringed;
    },
    show(looked: Looked): void {
      const { now, guide, snapshot, verdict } = looked;
      if (!verdict) {
        nothing(looked);
        return;
      }
      const { step } = verdict;
      const brought = parts.brought();
      if (step.scans && brought) revealer.scan(brought);
      const foundTarget = verdict.ring ? snapshot.find(verdict.ring).best : null;
      const target = foundTarget?.element ?? null;
      ringed = target && { element: target, verdict, key: foundTarget?.key };
      const away = foundTarget?.visibility === 'offscreen';
      if (target && away) revealer.reveal(target);
      const open = target !== null && step.opens === true && isCurrent(target);
      const rests = target !== null && (open || cooldown.rests(target, step.id, now, step.opens));
      // What is open already, or was pressed in vain, is not the way on: say where to look instead.
      const inVain = cooldown.restedFor(rests, now) > (open ? LOST_MS : 2 * LOST_MS);
      const state = inVain ? 'words-only' : rests ? 'waiting' : stateOf(verdict);
      const here = { doc, guide, step, state, away, snapshot, note, progress: progress(), ...saying };
      screen.show({
        words: wordsAt(here, parts.again),
        ...drawingOf(verdict, guide.id, snapshot, !away && !rests ? target : null, brought),
        keepClear: mustBeRead(doc, snapshot, step, target),
      });
    },
    /** Another frame has the turn. */
    away(): void {
      ringed = null;
    },
    /** The card's quieter sentence from now on, '' for none. */
    note(words: string): void {
      note = words;
    },
    /** Something came or was renamed on the page. @param now ms, as below */
    atWork: (now: number) => cooldown.changed(now),
    /**
     * The user pressed something.
     * @param step whose control it was
     * @returns whether the ring was followed
     */
    pressed(path: readonly EventTarget[], step: Step | null, now: number): boolean {
      // A row is to be read: what is pressed in it is no answer to the ring.
      if (!ringed || ringed.key || !path.includes(ringed.element)) return false;
      cooldown.pressed(ringed.element, step?.id ?? ringed.verdict.step.id, now);
      return true;
    },
  };
}
