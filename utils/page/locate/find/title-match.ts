/** Titles of blocks, for finders that require one. */
import type { LabelId } from '../../../guides/common-labels';
import { aboutCodes } from '../about-codes';
import type { PageSnapshot } from '../page-snapshot';
import { isOfOther, isTitle, titleScore } from '../title';
import { holds } from '../tree';

/** From here on a title is the block's own. */
export const TITLE_MATCHES = 0.8;

interface TitleMatchOptions {
  /** Only a title that says nothing else. */
  whole?: boolean;
  /** An entry of a list has a name of its own, and is no other setting for it. */
  isEntry?: boolean;
  /** The element's own words, where they stand beside it. */
  words?: Element | null;
  /** The window the element stands in, whose titles alone count: what it asks has nothing to do with the page below. */
  within?: Element | null;
}

/** How surely one of the titles is that of the block `element` stands in. */
export function titleMatch(
  snapshot: PageSnapshot,
  titles: readonly LabelId[],
  element: Element,
  peers: readonly Element[],
  { whole = false, isEntry = false, within = null, words = null }: TitleMatchOptions = {},
): number {
  let best = 0;
  for (const title of snapshot.hits(titles)) {
    if (title.how === 'contained' && (whole || title.share < 0.5)) continue;
    if (!isEntry && isOfOther(element, title.holder, aboutCodes(snapshot), words)) continue;
    if (within && !holds(within, title.holder)) continue;
    if (isTitle(title, snapshot.options.ownHost)) best = Math.max(best, titleScore(title, element, peers));
  }
  return best;
}

/**
 * Whether a title of something else is the one of the block `element` stands in: surely, or more surely than its own. The head of a
 * page says 超级管理员, too.
 * @param own how surely its own title is, 0 without one
 */
export function isTitledOtherwise(
  snapshot: PageSnapshot,
  titles: readonly LabelId[],
  element: Element,
  peers: readonly Element[],
  own: number,
): boolean {
  const other = titleMatch(snapshot, titles, element, peers, { isEntry: true });
  return other >= TITLE_MATCHES && (other === 1 || other > own);
}
