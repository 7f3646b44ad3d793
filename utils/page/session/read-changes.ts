/** From what changed on the page to the index: says whether it may concern the guide. */
import type { TextIndex } from '../locate/text-index';
import type { Drained } from '../watch/changes';

/**
 * True when a place was gained or lost, or the looks of something around one changed.
 * @param root of the index: a document, or the one part of it that is read
 */
export function readChanges(
  root: Node,
  index: TextIndex,
  { added, renamed, restyled, flooded, opened, layered }: Drained,
): boolean {
  const before = index.version;
  // A document is also what its shadow roots hold.
  const isRead = (node: Node) => root.ownerDocument === null || root.contains(node);
  if (flooded) {
    index.sweep();
    index.read(root);
  } else {
    for (const node of added) if (isRead(node)) index.read(node);
    for (const node of renamed) if (isRead(node)) index.reread(node);
  }
  index.readLateShadowRoots();
  return opened || layered || index.version !== before || restyled.some((element) => index.touches(element));
}

/** Something came or was renamed: the page is at work. */
export const isAtWork = ({ added, renamed, flooded }: Drained): boolean =>
  added.length > 0 || renamed.length > 0 || flooded;
