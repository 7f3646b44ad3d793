/**
 * A purse of main-thread time: it fills with a share of the clock and every look pays from it. A page that changes as people
 * make it change is looked at in every frame; a storm of changes is looked at as often as a small share allows, and never
 * more. Pure.
 */
export interface Budget {
  /** Pays for work done, ms. The purse may go into debt. */
  spend(cost: number): void;
  /** Tells of changes the page has made. */
  note(changes: number, now: number): void;
  /** Milliseconds until the next look may start; 0 for now. */
  wait(now: number): number;
}

/** Changes a second that no hand makes. */
const STORM = 1200;
/** Shares of the main thread we may use over time, and what calm time can save up, ms. */
const CALM = { share: 0.15, most: 200 };
const STORMY = { share: 0.01, most: 12 };
const WINDOW_MS = 1000;

export function createBudget(now: number): Budget {
  let purse = CALM.most;
  let filledAt = now;
  let counted = 0;
  let countingSince = now;
  let rate = 0;

  return {
    spend(cost) {
      purse -= cost;
    },
    note(changes, at) {
      counted += changes;
      const passed = at - countingSince;
      if (passed < WINDOW_MS && counted < STORM) return;
      rate = (counted / Math.max(passed, 50)) * WINDOW_MS;
      counted = 0;
      countingSince = at;
    },
    wait(at) {
      // No news for a while: the storm is over, although nobody said so.
      if (at - countingSince > 2 * WINDOW_MS) rate = 0;
      const { share, most } = rate >= STORM ? STORMY : CALM;
      purse = Math.min(most, purse + Math.max(0, at - filledAt) * share);
      filledAt = at;
      return purse > 0 ? 0 : Math.ceil(-purse / share);
    },
  };
}
