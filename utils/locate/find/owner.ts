/** Titles of blocks, for finders that require one. */
import type { LabelId } from '../../guides/labels';
import type { Look } from '../look';
import { isTitle, ownership } from '../title';
import { holds } from '../tree';

/**
 * How surely one of the titles is that of the block `element` stands in. `whole`: the title says nothing else. `within`: the
 * window the element stands in, whose titles alone count: what it asks has nothing to do with the page below.
 */
export function owner(
  look: Look,
  titles: readonly LabelId[],
  element: Element,
  peers: readonly Element[],
  whole = false,
  within: Element | null = null,
): number {
  let best = 0;
  for (const title of look.hits(titles)) {
    if (title.how === 'contained' && (whole || title.share < 0.5)) continue;
    if (within && !holds(within, title.holder)) continue;
    if (isTitle(title, look.options.ownHost)) best = Math.max(best, ownership(title, element, peers));
  }
  return best;
}
