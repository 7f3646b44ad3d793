/** Keeps the ring on a target that scrolls, grows, is animated or pushed about; draws only when something may have moved. */

/** Frames to keep drawing after the last sign of movement. */
const LINGER = 20;

export function follow(target: Element, draw: () => void, signal: AbortSignal): void {
  const doc = target.ownerDocument;
  const view = doc.defaultView;
  if (!view) return;
  let left = 0;
  let frame = 0;
  let last = '';

  function step(): void {
    frame = 0;
    if (signal.aborted) return;
    const { x, y, width, height } = target.getBoundingClientRect();
    const now = `${x} ${y} ${width} ${height}`;
    if (now !== last) {
      last = now;
      left = LINGER;
      draw();
    }
    if (--left > 0) frame = view?.requestAnimationFrame(step) ?? 0;
    else watchRest();
  }

  function stir(): void {
    left = LINGER;
    if (!frame && !signal.aborted) frame = view?.requestAnimationFrame(step) ?? 0;
  }

  // At rest, an observer whose root margin cuts the window down to the target's own box tells of any movement.
  let rest: IntersectionObserver | null = null;
  function watchRest(): void {
    rest?.disconnect();
    const box = target.getBoundingClientRect();
    const margin = [
      box.top,
      (view?.innerWidth ?? 0) - box.right,
      (view?.innerHeight ?? 0) - box.bottom,
      box.left,
    ]
      .map((side) => `${-Math.floor(side)}px`)
      .join(' ');
    let first = true;
    try {
      rest = new IntersectionObserver(
        () => {
          if (!first) stir();
          first = false;
        },
        { root: doc, rootMargin: margin, threshold: [0.5, 0.9, 0.99, 1] },
      );
      rest.observe(target);
    } catch {
      rest = null;
    }
  }

  const size = new ResizeObserver(stir);
  size.observe(target);
  for (const type of [
    'scroll',
    'transitionrun',
    'transitionend',
    'animationstart',
    'animationend',
    'pointerdown',
    'pointerup',
    'wheel',
    'keydown',
  ] as const) {
    doc.addEventListener(type, stir, { capture: true, passive: true, signal });
  }
  view.addEventListener('resize', stir, { passive: true, signal });
  signal.addEventListener('abort', () => {
    if (frame) view.cancelAnimationFrame(frame);
    size.disconnect();
    rest?.disconnect();
  });
  stir();
}
