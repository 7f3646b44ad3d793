/** Whether two things belong together: one dialog, one block, near each other in it. */
import type { FoundTarget } from '../page-snapshot';
import { dialogOf } from '../region';
import { depthBelow, holds, inOrder, meeting } from '../tree';

/** 1 in the anchor's own dialog or next to it, less for each level the two climb to meet; 0 across dialogs. */
export function proximity(element: Element, { element: anchor, code, scope }: FoundTarget): number {
  if (scope) return holds(scope, element) ? 1 : 0;
  const dialog = dialogOf(anchor);
  if (dialog ? !holds(dialog, element) : dialogOf(element) !== null) return 0;
  if (code && holds(code.region, element)) return 1;
  const block = meeting(element, anchor);
  if (!block) return 0;
  const depth = depthBelow(block, anchor);
  if (!dialog && (depth > 10 || block === block.ownerDocument.documentElement)) return 0;
  const near = dialog ? 1 - 0.004 * depth : 1 - 0.04 * depth;
  return near * (inOrder(anchor, element) < 0 ? 1 : 0.9);
}

/** In the block the anchor stands in: for fields that must be filled before something in the same block is pressed. */
export function inSameBlock(element: Element, anchor: FoundTarget): boolean {
  const region = anchor.scope ?? anchor.code?.region ?? dialogOf(anchor.element);
  return region ? holds(region, element) : proximity(element, anchor) > 0.7;
}
