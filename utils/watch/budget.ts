/**
 * A purse of main-thread time: it fills with a small share of the clock and every look pays from it. A calm page is looked
 * at within a frame; a storm of changes is looked at as often as the share allows, and never more. Pure.
 */
export interface Budget {
  /** Pays for work done, in ms. The purse may go into debt. */
  spend(cost: number): void;
  /** Milliseconds until the next look may start; 0 for now. */
  wait(now: number): number;
}

/** @param share part of the main thread we may use over time; @param most ms that calm time can save up */
export function createBudget(now: number, share = 0.015, most = 60): Budget {
  let purse = most;
  let filledAt = now;
  return {
    spend(cost) {
      purse -= cost;
    },
    wait(at) {
      purse = Math.min(most, purse + Math.max(0, at - filledAt) * share);
      filledAt = at;
      return purse > 0 ? 0 : Math.ceil(-purse / share);
    },
  };
}
