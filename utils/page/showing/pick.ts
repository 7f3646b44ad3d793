/** Hears what the user points at: real presses alone, held still, and nothing of them reaches the page. */
import { holds } from '../locate/tree';
import { pointable } from './pointable';

/** All that a press would tell the page. */
const SWALLOWED = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
  'dblclick',
  'auxclick',
  'contextmenu',
];
/** Keys that press what has the focus. */
const PRESSES = new Set(['Enter', ' ']);
/** So long a thing must have been outlined where it is before a press on it counts, ms: a page may push another under the hand. */
const STILL_MS = 150;
/** A thing that has gone further since is not the one that was seen there, CSS px. */
const SAME_PLACE = 4;

export interface PickActions {
  /** What is under the pointer or has the focus; null for nothing. */
  over(element: Element | null): void;
  picked(element: Element): void;
  /** What was pressed had just moved there. */
  moved(): void;
  cancelled(): void;
}

interface FindResult {
  element: Element;
  left: number;
  top: number;
  at: number;
}

const seenNow = (element: Element, at: number): FindResult => {
  const { left, top } = element.getBoundingClientRect();
  return { element, left, top, at };
};

export function listenForPick(
  view: Window,
  ours: () => Element,
  { over, picked, moved, cancelled }: PickActions,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };
  let seen: FindResult | null = null;

  const isTheirs = (event: Event) => !event.composedPath().includes(ours());
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const look = (event: Event) => {
    if (!event.isTrusted) return;
    const element = isTheirs(event) ? pointable(event.composedPath()) : null;
    if (element !== seen?.element) seen = element && seenNow(element, view.performance.now());
    over(element);
  };
  const isStill = (element: Element): boolean => {
    if (!seen || seen.element !== element) return false;
    const now = seenNow(element, view.performance.now());
    const way = Math.abs(now.left - seen.left) + Math.abs(now.top - seen.top);
    if (way <= SAME_PLACE && now.at - seen.at >= STILL_MS) return true;
    if (way > SAME_PLACE) seen = now;
    return false;
  };
  const take = (event: Event) => {
    const element = pointable(event.composedPath());
    swallow(event);
    if (!event.isTrusted || !element) return;
    if (isStill(element)) picked(element);
    else moved();
    if (!seen || !holds(seen.element, element)) seen = seenNow(element, view.performance.now());
  };

  for (const type of SWALLOWED)
    view.addEventListener(type, (event) => isTheirs(event) && swallow(event), options);
  view.addEventListener('click', (event) => isTheirs(event) && take(event), options);
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape') {
        swallow(event);
        cancelled();
      } else if (PRESSES.has(event.key) && isTheirs(event)) take(event);
    },
    options,
  );
  view.addEventListener(
    'keyup',
    (event) => PRESSES.has(event.key) && isTheirs(event) && swallow(event),
    options,
  );
  for (const type of ['pointerover', 'pointermove', 'focusin']) view.addEventListener(type, look, options);
  view.document.documentElement.addEventListener('pointerleave', () => over(null), { signal });
}
