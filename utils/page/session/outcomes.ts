/**
 * How a ring went: followed, in vain, or wrong by the user's word. 「圈错了？」 keeps the card and can be taken back; what the user
 * had shown before is counted, and the worker sets aside what was wrong twice.
 */
import type { Step } from '../../guides/types';
import type { FromFrame } from '../../protocol/frame-port';
import type { Verdict } from '../engine/evaluate';
import { markReviewed, type PageMemory } from '../locate/page-memory';
import type { Button } from '../screen';
import { text } from './native';

/** The same ring so long after it was pressed: it led nowhere, ms. */
const IN_VAIN_MS = 15_000;

export interface Ringed {
  element: Element;
  verdict: Verdict;
  /** Of a row. */
  key?: string | undefined;
}

/** @param ringed what is ringed now */
export function createOutcomes(
  memory: PageMemory,
  ringed: () => Ringed | null,
  send: (message: FromFrame) => void,
  again: () => void,
) {
  let wrong: Ringed | null = null;
  let pressed: { step: Step; at: number } | null = null;
  const tell = (ok: boolean, step: Step | undefined = pressed?.step) => {
    if (step?.learned?.own) send({ kind: 'learned', id: step.learned.own, ok });
    pressed = null;
  };
  return {
    notThis(): void {
      const now = ringed();
      if (!now) return;
      markReviewed(memory, now);
      if (!now.key) {
        wrong = now;
        tell(false, now.verdict.step);
      }
      again();
    },
    /** The user goes on. */
    pressed(step: Step | null, now: number): void {
      wrong = null;
      pressed = step?.learned ? { step, at: now } : null;
    },
    /** What to show: where nothing is left to ring, the card stays and asks. */
    looked(found: Verdict | null, now: number): Verdict | null {
      if (wrong && !wrong.element.isConnected) wrong = null;
      if (pressed && found && found.step.target !== pressed.step.target) tell(true);
      if (pressed && now - pressed.at > IN_VAIN_MS) tell(false);
      return found ?? (wrong && { ...wrong.verdict, ring: null });
    },
    /** The page made way for another one. */
    left: () => tell(true),
    /** The way back, and what to do instead. */
    get offer(): { note: string; button: Button } | null {
      const press = () => {
        if (!wrong) return;
        memory.rejected.delete(wrong.element);
        tell(true, wrong.verdict.step);
        wrong = null;
        again();
      };
      return wrong ? { note: text('card_wrongNote'), button: { text: text('card_takeBack'), press } } : null;
    },
  };
}
