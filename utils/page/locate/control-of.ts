/** Which form control some words belong to. */
import { boxOf } from './style';
import { inOrder, parentOf, queryAll, upwards } from './tree';
import { isTall, visibleProxyOf } from './visible-proxy';

/** Check boxes and switches stand before their words as often as behind. */
export const TOGGLE = 'input[type=checkbox],[role=checkbox],[role=switch],button[aria-pressed]';
const HIGHEST_CLIMB = 6;

/** First matching control that the words belong to: their own label's, else the nearest that follows, else the nearest before. */
export function controlOf(
  holder: Element,
  selector: string,
  accept: (element: Element) => boolean = () => true,
): Element | null {
  if (holder.matches(selector) && accept(holder)) return holder;
  const label = holder.closest('label');
  if (label) {
    const own = (label as HTMLLabelElement).control ?? queryAll(label, selector)[0];
    if (own?.matches(selector) && accept(own)) return own;
  }
  const labelled = labelledBy(holder, selector);
  if (labelled && accept(labelled)) return labelled;
  let level = 0;
  for (let up: Element | null = parentOf(holder); up && level < HIGHEST_CLIMB; up = parentOf(up), level++) {
    if (up === holder.ownerDocument.body || isTall(up)) return null;
    const found = queryAll(up, selector).filter(accept);
    if (!found.length) continue;
    const after = found.find((element) => inOrder(holder, element) < 0);
    const before = found.filter((element) => inOrder(holder, element) > 0).at(-1);
    return selector === TOGGLE ? (nearer(holder, before, after) ?? null) : (after ?? before ?? null);
  }
  return null;
}

function nearer(holder: Element, a: Element | undefined, b: Element | undefined): Element | undefined {
  if (!a || !b) return a ?? b;
  const from = boxOf(holder);
  const gap = (element: Element) => {
    const box = boxOf(visibleProxyOf(element));
    return (
      Math.abs(box.top + box.height / 2 - from.top - from.height / 2) * 3 +
      Math.max(0, box.left - from.right, from.left - box.right)
    );
  };
  return gap(a) <= gap(b) ? a : b;
}

function labelledBy(holder: Element, selector: string): Element | null {
  const root = holder.getRootNode() as Document | ShadowRoot;
  for (const up of upwards(holder, 3)) {
    if (!up.id) continue;
    const found = root.querySelector(`[aria-labelledby~="${CSS.escape(up.id)}"]`);
    if (found?.matches(selector)) return found;
    const inside = found?.querySelector(selector);
    if (inside) return inside;
  }
  return null;
}
