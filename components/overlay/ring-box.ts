import type { Box } from './box';

/** The ring's border box is the target's, grown by this on each side, CSS px. */
const GROWTH = 3;
/** Between neighbours that touch the ring is drawn inside its own: over the edge it would lie on the next entry. CSS px. */
const INSET = 2;
/** Nearer than this, two rings side by side would overlap, CSS px. */
const TOUCHING = 2;
/** What fills its parent to within this is the same thing to the eye, CSS px. */
const SAME = 3;
/** Levels up at which neighbours are looked for. */
const LEVELS = 3;

/**
 * Border box of the ring around an element, CSS px of the frame's viewport; null when the element has none.
 * @param isPressed it is to be pressed; a row that is only read is ringed whole
 */
export function ringBox(element: Element, isPressed: boolean): Box | null {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width <= 0 || height <= 0) return null;
  const isInside = isPressed && touchesNeighbour(element, { left, top, width, height });
  const by = isInside ? -Math.min(INSET, height / 4) : GROWTH;
  return { left: left - GROWTH, top: top - by, width: width + 2 * GROWTH, height: height + 2 * by };
}

/** Entries of lists and menus stand edge to edge, one above the other. */
function touchesNeighbour(element: Element, own: Box): boolean {
  let one: Element | null = element;
  for (let level = 0; one && level < LEVELS; level++) {
    const box = one.getBoundingClientRect();
    if (Math.abs(box.height - own.height) > SAME) return false;
    for (const beside of [one.previousElementSibling, one.nextElementSibling])
      if (beside && isEdgeToEdge(beside.getBoundingClientRect(), box)) return true;
    one = one.parentElement;
  }
  return false;
}

const isEdgeToEdge = (a: Box, b: Box): boolean =>
  a.height > 0 &&
  Math.abs(a.height - b.height) <= SAME &&
  Math.abs(a.width - b.width) <= SAME &&
  Math.abs(a.left - b.left) <= SAME &&
  Math.abs(Math.abs(a.top - b.top) - b.height) <= TOUCHING;
