/** Brings a target into view, gently, once, and never under the user's hands. */
import { queryAll } from './tree';

/** The user is left alone for this long after they last scrolled, typed or pressed. */
const POLITE_MS = 700;

/** Between two views of a list, ms: it draws its entries anew, and each view is looked at. */
const VIEW_MS = 250;
/** A list that opens is moving for so long, ms. Its top is looked at before anything is scrolled. */
const OPENING_MS = 500;

export interface Revealer {
  /** Scrolls `target` into view unless that was done before or the user is busy. */
  reveal(target: Element): void;
  /** Goes through an open list from its top, a view at a time, once: long lists draw only the entries in view. */
  scan(list: Element): void;
}

export function createRevealer(doc: Document, signal: AbortSignal): Revealer {
  const view = doc.defaultView ?? window;
  const done = new WeakMap<Element, number>();
  let busyUntil = 0;
  const busy = () => {
    busyUntil = view.performance.now() + POLITE_MS;
  };
  for (const type of ['wheel', 'touchmove', 'keydown'] as const)
    doc.addEventListener(type, busy, { capture: true, passive: true, signal });

  const scanned = new WeakMap<Element, { next: number; begun: boolean; over: boolean }>();

  return {
    scan(list) {
      const box = scrollerIn(list);
      const now = view.performance.now();
      if (!box || now < busyUntil) return;
      const last = scanned.get(box);
      if (!last) scanned.set(box, { next: now + OPENING_MS, begun: false, over: false });
      if (!last || last.over || now < last.next) return;
      const end = box.scrollHeight - box.clientHeight - 1;
      box.scrollTop = last.begun || box.scrollTop === 0 ? box.scrollTop + box.clientHeight * 0.8 : 0;
      scanned.set(box, { next: now + VIEW_MS, begun: true, over: box.scrollTop >= end });
    },
    reveal(target) {
      const now = view.performance.now();
      const last = done.get(target);
      // A page that grows while it loads may push the target away again: a second try later is welcome, a fight is not.
      if (now < busyUntil || (last !== undefined && now - last < 2000)) return;
      done.set(target, now);
      const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
    },
  };
}

/** What scrolls in a list, or is the list itself. */
const scrollerIn = (list: Element): Element | undefined =>
  [list, ...queryAll(list, '*')].find(
    (one) => one.scrollHeight > one.clientHeight + 8 && one.clientHeight > 40,
  );
