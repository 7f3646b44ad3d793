/**
 * A token bucket of main-thread time: it fills with a share of the clock and every look pays from it. Generous while the user is
 * at work on the page, small while the page only moves by itself, so that a storm of changes never costs more. Pure.
 */
export interface TokenBucket {
  /** Pays for work done, ms. The bucket may go into debt. */
  spend(cost: number): void;
  /** Milliseconds until the next work may start; 0 for now. */
  wait(now: number, attentive: boolean): number;
}

/** Shares of the main thread we may use over time, and what calm time can save up, ms. */
const ATTENTIVE = { share: 0.2, most: 200 };
const IDLE = { share: 0.01, most: 15 };

/** What one piece of work is charged at most, ms. */
const DEAREST = 12;

export function createTokenBucket(now: number): TokenBucket {
  let tokens = ATTENTIVE.most;
  let filledAt = now;
  let wasAttentive = true;
  return {
    spend(cost) {
      // The clock also runs while other programs have the processor: that much no look of ours takes.
      tokens = Math.max(tokens - Math.min(cost, DEAREST), -DEAREST);
    },
    wait(at, attentive) {
      const { share, most } = attentive ? ATTENTIVE : IDLE;
      // A hand on the page settles what the page ran up while nobody was at it.
      if (attentive && !wasAttentive) tokens = Math.max(tokens, ATTENTIVE.most / 2);
      wasAttentive = attentive;
      tokens = Math.min(most, tokens + Math.max(0, at - filledAt) * share);
      filledAt = at;
      return tokens > 0 ? 0 : Math.ceil(-tokens / share);
    },
  };
}
