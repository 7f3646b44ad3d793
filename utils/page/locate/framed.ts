/**
 * Whether something stands in the part of a mailbox that its own frame surrounds: words of the frame above, and others to the left. A
 * mail can write 收件箱, 退出 and 设置 as the frame does, and place them anywhere; the pane it is shown in stays where it is.
 */
import type { LabelId } from '../../guides/common-labels';
import { isInWideBar } from './bars';
import type { PageSnapshot } from './page-snapshot';
import { boxOf } from './style';
import { holds, upwards } from './tree';

const FRAME: readonly LabelId[] = ['mailboxChrome', 'mailboxStrip', 'folders'];
/** Words looked at: a frame has no more. */
const MOST = 60;

/** Found once per look. */
const known = new WeakMap<PageSnapshot, readonly Element[]>();

/** Words of a mailbox's frame, on show or covered, that nobody else wrote. */
function frameWords(snapshot: PageSnapshot): readonly Element[] {
  const before = known.get(snapshot);
  if (before) return before;
  const words = new Set<Element>();
  for (const label of FRAME)
    for (const { how, holder } of snapshot.index.of(label))
      if (
        how === 'exact' &&
        words.size < MOST &&
        snapshot.visibilityOf(holder) !== 'hidden' &&
        // A subject 「设置」 frames nothing.
        !snapshot.isUserContent(holder)
      )
        words.add(holder);
  const all = [...words];
  known.set(snapshot, all);
  return all;
}

/** In a block with a word of the frame above it and one to its left, in another line than the element's own, both outside of it. */
export function isFramed(snapshot: PageSnapshot, element: Element): boolean {
  if (isInWideBar(element)) return false;
  const own = boxOf(element);
  for (const up of upwards(element)) {
    if (up === up.ownerDocument.body) return false;
    const { left, top } = boxOf(up);
    const outside = frameWords(snapshot)
      .filter((word) => !holds(up, word))
      .map(boxOf);
    if (
      outside.some((word) => word.bottom <= top) &&
      outside.some((word) => word.right <= left && (word.bottom <= own.top || word.top >= own.bottom))
    )
      return true;
  }
  return false;
}

/** In the part of a mailbox that shows mails, and not in settings our way led to. */
export const isInContent = (snapshot: PageSnapshot, element: Element): boolean =>
  snapshot.isMailbox && isFramed(snapshot, element) && !snapshot.isOwn(element);
