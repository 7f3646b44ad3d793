/**
 * Whether a frame shows a document of its own, or something another page wrote or boxed in: a mail body, most of
 * all. Page scripts ask this before anything else. Pure: takes the window, touches no global.
 */
import { isMessagePath } from './message-paths';

/** The part of `Window` the guard looks at. */
export interface FrameWindow {
  readonly location: Pick<Location, 'protocol' | 'origin' | 'pathname' | 'search'>;
  readonly origin: string;
  readonly parent: FrameWindow;
  readonly frameElement: Pick<Element, 'hasAttribute'> | null;
  readonly performance: {
    getEntriesByType(type: string): readonly { readonly name: string; readonly type?: string }[];
  };
}

/**
 * True only for a document loaded from an `https:` address of its own, at the top or in a frame that no page of the
 * same origin boxed in (`sandbox`, `srcdoc`) or wrote into (`document.open`), and that renders no message.
 * False when in doubt.
 */
export function isOwnFrame(window: FrameWindow): boolean {
  try {
    return isOwnDocument(window) && isOwnInTree(window);
  } catch {
    return false;
  }
}

function isOwnDocument(window: FrameWindow): boolean {
  return isLoadedDocument(window) && !isMessagePath(window.location.pathname);
}

/** A sandboxed frame reports the origin 'null' while its location looks real. */
function isLoadedDocument(window: FrameWindow): boolean {
  const { location } = window;
  if (location.protocol !== 'https:' || window.origin !== location.origin) return false;
  const loaded = loadedFrom(window);
  if (loaded === null) return true;
  if (loaded.protocol !== 'https:') return false;
  // After document.open() a frame's location is the writer's; the navigation entry still tells what was loaded.
  return isTop(window) || loaded.pathname === location.pathname;
}

/** Address in the navigation entry; null where the browser keeps none. */
function loadedFrom(window: FrameWindow): URL | null {
  const entry = window.performance.getEntriesByType('navigation')[0];
  return entry ? new URL(entry.name) : null;
}

/** Climbs as far as the same origin reaches; what lies beyond cannot be seen, nor write into the frame. */
function isOwnInTree(window: FrameWindow): boolean {
  const own = address(window);
  for (let frame = window; !isTop(frame); frame = frame.parent) {
    const element = frame.frameElement;
    if (element === null) return true;
    if (element.hasAttribute('sandbox') || element.hasAttribute('srcdoc')) return false;
    // No browser loads a page inside itself: the same address above means this frame was written from there.
    if (address(frame.parent) === own || !isOwnDocument(frame.parent)) return false;
  }
  return true;
}

const isTop = (window: FrameWindow) => window.parent === window;
const address = ({ location }: FrameWindow) => location.origin + location.pathname + location.search;
