/**
 * What floats above the page: windows, bubbles, open menus, drawers. Found as an eye finds it, by what lies on top at points
 * spread over the window, so that a library's way of drawing it does not matter.
 */
import { isLifted, SEE_THROUGH } from './region';
import { boxOf, styleOf } from './style';
import { elementAt, upwards } from './tree';

const FLOATING =
  'dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[popover],[role=menu],[role=listbox],[role=tooltip]';
/** Points across and down the window; what is smaller than the gap between them hangs near what was pressed. */
const ACROSS = 8;
const DOWN = 6;
/** Distance of the points around what was pressed, CSS px. */
const NEAR = [12, 40, 90, 150];
/** A float this small is a badge or a dot. CSS px. */
const SMALLEST = 20;
/** Over the page rather than part of it. */
const LIFTED = 5;
/** Levels up to the box without size that libraries hang their bubbles in. */
const HUNG = 4;

/** The float an element stands in, the outermost that is smaller than the window; null when it stands in the page itself. */
export function floatOf(element: Element): Element | null {
  const view = element.ownerDocument.defaultView;
  if (!view) return null;
  let float: Element | null = null;
  let inside: Element | null = null;
  for (const up of upwards(element)) {
    if (up === element.ownerDocument.body) break;
    const { width, height } = boxOf(up);
    if (width < SMALLEST || height < SMALLEST) continue;
    if (!isWhole(width, height, view)) {
      inside = up;
      if (isFloat(up)) float = up;
    } else if (inside && isBackdrop(up)) float = inside;
  }
  return float;
}

/** A sheet over the whole window that what shimmers through waits for: what stands in it floats, however it is placed. */
function isBackdrop(element: Element): boolean {
  const { position } = styleOf(element);
  if (position !== 'fixed' && position !== 'absolute') return false;
  // A drawer's own sheet shows nothing: the mask beside its content does.
  return (
    element.matches(FLOATING) ||
    [element, ...element.children].some((one) => SEE_THROUGH.test(styleOf(one).backgroundColor))
  );
}

function isFloat(element: Element): boolean {
  if (element.matches(FLOATING)) return true;
  const { position } = styleOf(element);
  if (position === 'fixed') return true;
  return position === 'absolute' && isLifted(element, LIFTED, HUNG);
}

/** As large as the window: a backdrop, or the sheet everything stands on. */
const isWhole = (width: number, height: number, view: Window): boolean =>
  width >= view.innerWidth * 0.98 && height >= view.innerHeight * 0.98;

/**
 * Every float that an eye meets now.
 * @param near also around this element: bubbles and menus hang there
 * @param ignore our own host, looked through
 */
export function floatsOn(doc: Document, near: Element | null, ignore: Element | null): Set<Element> {
  const floats = new Set<Element>();
  const view = doc.defaultView;
  if (!view) return floats;
  for (const [x, y] of pointsOf(view, near)) {
    const hit = elementAt(doc, x, y, ignore);
    const float = hit && floatOf(hit);
    if (float) floats.add(float);
  }
  return floats;
}

function* pointsOf(view: Window, near: Element | null): Generator<[x: number, y: number]> {
  for (let row = 0; row < DOWN; row++)
    for (let column = 0; column < ACROSS; column++)
      yield [((column + 0.5) * view.innerWidth) / ACROSS, ((row + 0.5) * view.innerHeight) / DOWN];
  if (!near?.isConnected) return;
  const { left, right, top, bottom } = boxOf(near);
  const middle = (left + right) / 2;
  for (const away of NEAR) {
    for (const x of [left, middle, right]) {
      yield [x, top - away];
      yield [x, bottom + away];
    }
    yield [left - away, (top + bottom) / 2];
    yield [right + away, (top + bottom) / 2];
  }
}
