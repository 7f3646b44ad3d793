/** From what changed on the page to the index: says whether it may concern the guide. */
import type { TextIndex } from '../locate/text-index';
import type { Drained } from '../watch/changes';

/** True when a place was gained or lost, or the looks of something around one changed. */
export function readChanges(
  doc: Document,
  index: TextIndex,
  { added, renamed, restyled, flooded, opened, layered }: Drained,
): boolean {
  const before = index.version;
  if (flooded) {
    index.sweep();
    index.read(doc);
  } else {
    for (const node of added) index.read(node);
    for (const node of renamed) index.reread(node);
  }
  index.readLateShadowRoots();
  return opened || layered || index.version !== before || restyled.some((element) => index.touches(element));
}

/** Something came or was renamed: the page is at work. */
export const isAtWork = ({ added, renamed, flooded }: Drained): boolean =>
  added.length > 0 || renamed.length > 0 || flooded;
