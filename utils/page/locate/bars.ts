/** Bars across the window: what a mailbox of icons has for a strip, and what its own frame is told by. */
import { boxOf } from './style';
import { upwards } from './tree';

/** Where what lies at the window's edge begins, how wide a bar is at least, and how high at most. CSS px. */
const AT_EDGE = 8;
const WIDE = 0.9;
const HIGHEST_BAR = 96;

/** In a bar at that edge of the window, as wide as it, in nothing that begins further from the edge. */
function isInBar(element: Element, edge: 'top' | 'left'): boolean {
  const { body, defaultView } = element.ownerDocument;
  const width = defaultView?.innerWidth ?? 0;
  let isBar = false;
  for (const up of upwards(element)) {
    if (up === body) break;
    const box = boxOf(up);
    isBar ||= box[edge] <= AT_EDGE && box.height <= HIGHEST_BAR && box.width >= width * WIDE;
    if (isBar && box[edge] > AT_EDGE) return false;
  }
  return isBar;
}

/**
 * In the bar along the window's top that a mailbox of icons has for a strip. Everything it stands in begins at the top of the
 * window, too: a bar that a mail draws there stands in a pane that begins below.
 */
export const isInAppBar = (element: Element): boolean => isInBar(element, 'top');

/**
 * In a bar across the whole window, in nothing that begins further right: the frame's own strip, whatever else lies above it. A
 * mail can draw such a bar, but stands itself beside the folders.
 */
export const isInWideBar = (element: Element): boolean => isInBar(element, 'left');
