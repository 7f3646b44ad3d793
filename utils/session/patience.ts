/** Holds back what a page only passes through, and lets a pressed ring rest. Pure but for the clock passed in. */
import type { Verdict } from '../engine/evaluate';

/** Age of a page until which its switches may not yet stand as they will, and how long they must hold still till then, ms. */
const YOUNG_MS = 2500;
const SETTLE_MS = 150;

export class Patience {
  private step = '';
  private since = 0;
  private restedAt: number | null = null;

  /** Milliseconds the verdict must still hold before it is shown; 0 for now. */
  wait(verdict: Verdict | null, now: number): number {
    const step = verdict?.step.id ?? '';
    if (step !== this.step) {
      this.step = step;
      this.since = now;
    }
    // A page still loading shows switches before it knows how they stand.
    const young = verdict?.action === 'check' && now < YOUNG_MS;
    const patience = young ? SETTLE_MS : (verdict?.step.patience ?? 0);
    return Math.max(0, patience - (now - this.since));
  }

  /** How long the ring has rested without a break, ms. */
  resting(rests: boolean, now: number): number {
    this.restedAt = rests ? (this.restedAt ?? now) : null;
    return now - (this.restedAt ?? now);
  }
}
