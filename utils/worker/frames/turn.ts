/** Which single frame of which single tab shows its step. Pure. */
import type { Claim } from '../../protocol/frame-port';

/** A claim and the frame that makes it. `key` is unique per frame and stable while the frame lives. */
export interface FrameClaim {
  key: string;
  tabId: number;
  /** 0: the top frame. */
  frameId: number;
  claim: Claim;
}

/**
 * The key of the frame that has the turn; null when nobody claims. Visible frames only: a hidden one hands in no claim.
 * The holder keeps the turn unless another is strictly better, so that equal frames don't flicker. Does not depend
 * on the order of `claims`.
 */
export function chooseTurn(claims: readonly FrameClaim[], holder: string | null): string | null {
  const held = claims.find(({ key }) => key === holder);
  const focused = claims.filter(({ claim }) => claim.focused);
  // With the focus in no page (in the popup, say), the user is still with the tab they were in.
  const focusedTabs = new Set((focused.length ? focused : held ? [held] : []).map(({ tabId }) => tabId));
  const merits = (one: FrameClaim) => meritsOf(one, focusedTabs.has(one.tabId));
  const best = [...claims].sort((a, b) => compare(merits(a), merits(b)) || tieBreak(a, b))[0];
  if (!best) return null;
  return held && compare(merits(held), merits(best)) === 0 ? held.key : best.key;
}

/** Smaller is better, first difference decides. */
function meritsOf({ claim, frameId }: FrameClaim, tabFocused: boolean): number[] {
  const wordsOnly = claim.state === 'words-only';
  const isTop = frameId === 0;
  return [
    Number(!tabFocused),
    Number(wordsOnly),
    claim.rank,
    // Words speak about the whole page; a control is known best by the frame it stands in.
    Number(wordsOnly !== isTop),
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((merit, i) => merit !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function tieBreak(a: FrameClaim, b: FrameClaim): number {
  return a.tabId - b.tabId || a.frameId - b.frameId || (a.key < b.key ? -1 : 1);
}
