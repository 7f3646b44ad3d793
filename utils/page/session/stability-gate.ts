/** Holds back what a page only passes through. Pure but for the clock passed in. */
import type { Step } from '../../guides/types';
import type { Verdict } from '../engine/evaluate';

/** Age of a page until which its switches may not yet stand as they will, and how long they must hold still till then, ms. */
const YOUNG_MS = 2500;
const SETTLE_MS = 150;
/**
 * So long after a way in was pressed, a ring further back on the way is held back, ms: the menu has closed and the page it opens
 * is still on its way. In a mailbox that draws its settings late the ring stood on 设置 again at once, and each press opened
 * another tab.
 */
const ON_ITS_WAY_MS = 2800;

export class StabilityGate {
  private step = '';
  private since = 0;
  private opened: { rank: number; at: number } | null = null;
  private answered: { step: string; at: number } | null = null;

  /**
   * The target of a step was pressed.
   * @param rank of the step, as verdicts have it
   * @param asking step whose press had brought what floats
   */
  heard({ opens, agrees }: Pick<Step, 'opens' | 'agrees'>, rank: number, asking: string, now: number): void {
    if (opens) this.pressed(rank, now);
    // What a press had asked was answered with yes: the page is doing it.
    else if (agrees) this.answered = { step: asking, at: now };
  }

  /** A way in was pressed. @param rank of its step, as verdicts have it */
  pressed(rank: number, now: number): void {
    this.opened = { rank, at: now };
  }

  /** Milliseconds the verdict must still hold before it is shown; 0 for now. */
  wait(verdict: Verdict | null, now: number): number {
    const step = verdict?.step.id ?? '';
    if (step !== this.step) {
      this.step = step;
      this.since = now;
    }
    // A page still loading shows switches before it knows how they stand.
    const young = verdict?.action === 'check' && now < YOUNG_MS;
    const stableMs = young ? SETTLE_MS : (verdict?.step.stableMs ?? 0);
    return Math.max(0, stableMs - (now - this.since), this.onItsWay(verdict, now));
  }

  private onItsWay(verdict: Verdict | null, now: number): number {
    const { opened, answered } = this;
    // A console saved, asked whether it should, and drew 保存 once more before it said that it had.
    if (answered && verdict?.ring && verdict.step.id === answered.step)
      return ON_ITS_WAY_MS - (now - answered.at);
    if (!opened || !verdict || verdict.ring === null || verdict.rank <= opened.rank) return 0;
    return ON_ITS_WAY_MS - (now - opened.at);
  }
}
