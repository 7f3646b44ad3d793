/** When the client's list of mailboxes can be believed: it comes after its page, and is drawn anew after a form. */
import type { RowStatus } from './listed';

/** So long after the page of mailboxes has come its list may still be on its way, ms. Inferred, like those below. */
const LIST_MS = 2000;
/** A row that says of a changed mailbox what it said before has been drawn anew by then, ms. */
const REDRAWN_MS: Record<RowStatus, number> = { good: 1500, bad: 6000, unknown: 0 };

/** @param nudge asks for another look */
export function createListTimes(nudge: () => void) {
  let since: number | null = null;
  let closedAt: number | null = null;
  const within = (from: number, span: number) => {
    const left = span - (performance.now() - from);
    if (left > 0) setTimeout(nudge, left);
    return left > 0;
  };
  return {
    /** At each look: whether this is the page of mailboxes. */
    seen(isHome: boolean) {
      since = isHome ? (since ?? performance.now()) : null;
    },
    /** A row may be about to come, and then it is to be changed, not added. */
    isComing: () => since !== null && within(since, LIST_MS),
    sentOff() {
      closedAt = null;
    },
    /** Asked once the form is closed: whether a row that says this may be the one from before. */
    isBeingDrawn(row: RowStatus) {
      closedAt ??= performance.now();
      return within(closedAt, REDRAWN_MS[row]);
    },
  };
}
