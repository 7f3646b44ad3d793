/** The drawn crosses of what floats over the page: no word, no name, but small, pressable and in an upper corner. */
import { floatsOn } from '../overlays';
import type { PageSnapshot } from '../page-snapshot';
import { boxOf, styleOf } from '../style';
import { shownText } from '../text';
import { queryAll } from '../tree';

/** CSS px: how large a cross is, and how far from the corner. */
const SMALLEST = 8;
const LARGEST = 56;
const CORNER = 84;
const PRESSED = 'button,a,[role=button],[tabindex],[onclick]';

export function drawnCrosses(snapshot: PageSnapshot): Element[] {
  const found: Element[] = [];
  for (const float of floatsOn(snapshot.options.doc, null, snapshot.options.ownHost)) {
    const cross = crossOf(float);
    if (cross) found.push(cross);
  }
  return found;
}

/** The one nearest to the upper right corner; to the left one where there is none at the right. */
function crossOf(float: Element): Element | null {
  const box = boxOf(float);
  let best: Element | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const one of queryAll(float, '*')) {
    const { left, right, top, width, height } = boxOf(one);
    if (width < SMALLEST || height < SMALLEST || width > LARGEST || height > LARGEST) continue;
    if (top - box.top > CORNER || shownText(one, 3).trim()) continue;
    if (!one.matches(PRESSED) && styleOf(one).cursor !== 'pointer') continue;
    const toRight = box.right - right;
    const toLeft = left - box.left;
    if (toRight > CORNER && toLeft > CORNER) continue;
    const far = Math.min(Math.abs(toRight), Math.abs(toLeft) + CORNER) + Math.abs(top - box.top);
    // The outer of two nested ones is the button, the inner its drawing.
    if (far < nearest && !best?.contains(one)) {
      best = one;
      nearest = far;
    }
  }
  return best;
}
