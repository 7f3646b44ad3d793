/** Titles of blocks, for finders that require one. */
import type { LabelId } from '../../guides/common-labels';
import { aboutCodes } from '../about-codes';
import type { Look } from '../look';
import { isOfOther, isTitle, ownership } from '../title';
import { holds } from '../tree';

/** From here on a title is the block's own. */
export const OWNED = 0.8;

interface OwnerOptions {
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
export function owner(
  look: Look,
  titles: readonly LabelId[],
  element: Element,
  peers: readonly Element[],
  { whole = false, isEntry = false, within = null, words = null }: OwnerOptions = {},
): number {
  let best = 0;
  for (const title of look.hits(titles)) {
    if (title.how === 'contained' && (whole || title.share < 0.5)) continue;
    if (!isEntry && isOfOther(element, title.holder, aboutCodes(look), words)) continue;
    if (within && !holds(within, title.holder)) continue;
    if (isTitle(title, look.options.ownHost)) best = Math.max(best, ownership(title, element, peers));
  }
  return best;
}
