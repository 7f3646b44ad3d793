/** Whether a person could see and press an element now, or after scrolling. */
import { boxOf, styleOf } from './style';
import { elementAt, holds, parentOf, upwards } from './tree';

/**
 * `shown`: in view and a click at its centre reaches it. `away`: shown once scrolled to. `covered`: something else lies on
 * top. `hidden`: nobody can see it.
 */
export type Visibility = 'shown' | 'offscreen' | 'covered' | 'hidden';

const SMALLEST = 4;
const FAINTEST = 0.05;
const LONGEST_FADE_MS = 1000;
const FADED_IN = 0.5;

/** Size, style and place: everything but the hit test. */
function isRendered(element: Element): boolean {
  const box = boxOf(element);
  if (box.width < SMALLEST || box.height < SMALLEST) return false;
  if (styleOf(element).visibility !== 'visible') return false;
  if (element.checkVisibility && !element.checkVisibility({ contentVisibilityAuto: false })) return false;
  let opacity = 1;
  for (const up of upwards(element, 40)) {
    if (up.hasAttribute('inert') || up.getAttribute('aria-hidden') === 'true') return false;
    if (up.tagName === 'DETAILS' && !(up as HTMLDetailsElement).open && !isSummaryOf(up, element))
      return false;
    const own = Number(styleOf(up).opacity);
    if (own < 1 && !fadesIn(up)) opacity *= own;
    if (opacity < FAINTEST) return false;
  }
  return true;
}

/** On its way to be seen, and soon there: a person's eye is as quick. What only ever glimmers is not. */
const fadesIn = (element: Element): boolean =>
  element.getAnimations().some(({ effect, playState }) => {
    const { activeDuration = 0 } = effect?.getComputedTiming() ?? {};
    const last = (effect as KeyframeEffect | null)?.getKeyframes().at(-1)?.opacity;
    return playState === 'running' && Number(activeDuration) <= LONGEST_FADE_MS && Number(last) > FADED_IN;
  });

function isSummaryOf(details: Element, element: Element): boolean {
  const summary = details.querySelector(':scope > summary');
  return summary?.contains(element) === true;
}

interface Clip {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Something on the way up cuts it off for good. */
  cutOff: boolean;
  /** A scroll container on the way up can bring it into its view. */
  scroller: boolean;
  /** Placed against the window: the page's own scrolling does not move it. */
  fixed: boolean;
}

/** What the clipping ancestors leave of an element's box, and whether scrolling could bring back the rest. */
function clipOf(element: Element): Clip {
  const { left, top, right, bottom } = boxOf(element);
  const clip: Clip = { left, top, right, bottom, cutOff: false, scroller: false, fixed: false };
  const { body, documentElement } = element.ownerDocument;
  let placed = styleOf(element).position;
  for (
    let up = parentOf(element);
    up && placed !== 'fixed' && up !== body && up !== documentElement;
    up = parentOf(up)
  ) {
    const style = styleOf(up);
    const positioned = style.position !== 'static' || style.transform !== 'none';
    // An absolutely placed box is clipped only by the boxes it is placed in.
    if (placed === 'absolute' && !positioned) continue;
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') cut(clip, up, style);
    if (positioned) placed = style.position;
  }
  clip.fixed = placed === 'fixed';
  return clip;
}

function cut(clip: Clip, frame: Element, style: CSSStyleDeclaration): void {
  const box = boxOf(frame);
  const canScroll =
    (/auto|scroll|overlay/.test(style.overflowY) && frame.scrollHeight > frame.clientHeight) ||
    (/auto|scroll|overlay/.test(style.overflowX) && frame.scrollWidth > frame.clientWidth);
  const outside =
    clip.right <= box.left + 1 ||
    clip.left >= box.right - 1 ||
    clip.bottom <= box.top + 1 ||
    clip.top >= box.bottom - 1;
  if (canScroll) {
    const beforeStart =
      clip.right - box.left + frame.scrollLeft <= 0 || clip.bottom - box.top + frame.scrollTop <= 0;
    if (outside && beforeStart) clip.cutOff = true;
    clip.scroller = true;
  } else if (outside) {
    clip.cutOff = true;
  }
  clip.left = Math.max(clip.left, box.left);
  clip.right = Math.min(clip.right, box.right);
  clip.top = Math.max(clip.top, box.top);
  clip.bottom = Math.min(clip.bottom, box.bottom);
}

/** Whether a click that lands on `hit` counts as a click on `element`. */
function reaches(element: Element, hit: Element | null): boolean {
  if (!hit) return false;
  if (holds(element, hit)) return true;
  if (!holds(hit, element)) return false;
  // The centre may fall on a wrapper drawn for the same control, such as the label around a check box.
  const outer = boxOf(hit);
  const inner = boxOf(element);
  return outer.width * outer.height <= 4 * inner.width * inner.height && hit !== element.ownerDocument.body;
}

/** How the element stands to a person's eye and mouse. `ignore` is our own host, which never covers anything. */
export function visibilityOf(element: Element, ignore: Element | null = null): Visibility {
  const view = element.ownerDocument.defaultView;
  if (!view || !isRendered(element)) return 'hidden';
  const box = boxOf(element);
  const clip = clipOf(element);
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const inClip = x >= clip.left && x <= clip.right && y >= clip.top && y <= clip.bottom;
  const inWindow = x >= 0 && x < view.innerWidth && y >= 0 && y < view.innerHeight;
  if (inClip && inWindow) {
    return reaches(element, elementAt(element.ownerDocument, x, y, ignore)) ? 'shown' : 'covered';
  }
  if (clip.cutOff) return 'hidden';
  if (clip.scroller) return 'offscreen';
  return !clip.fixed && isOnPage(box, element.ownerDocument, view) ? 'offscreen' : 'hidden';
}

/** Whether the page's own scrolling can reach the box: things parked at left: -9999px can't be. */
function isOnPage(box: DOMRect, doc: Document, view: Window): boolean {
  const root = doc.scrollingElement ?? doc.documentElement;
  const left = box.left + view.scrollX;
  const top = box.top + view.scrollY;
  return (
    left + box.width > 0 &&
    top + box.height > 0 &&
    left < Math.max(root.scrollWidth, view.innerWidth) &&
    top < Math.max(root.scrollHeight, view.innerHeight)
  );
}
