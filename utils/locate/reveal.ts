/** Brings a target into view, gently, once, and never under the user's hands. */

/** The user is left alone for this long after they last scrolled, typed or pressed. */
const POLITE_MS = 700;

export interface Revealer {
  /** Scrolls `target` into view unless that was done before or the user is busy. */
  reveal(target: Element): void;
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

  return {
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
