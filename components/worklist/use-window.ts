import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows drawn above and below what is in sight: what a quick scroll shows before the next paint. */
const SPARE = 6;
/** Height of a row, px, as `rows.css` has it: narrow rows have two lines. */
const TALL = 64;
const FLAT = 52;
/** The width from which a row is one line. */
const WIDE = '(min-width: 840px)';

export interface Span {
  from: number;
  /** Behind the last. */
  to: number;
  height: number;
}

/** Which of `count` rows of one height are in sight of the window, while it is scrolled and sized. */
export function useWindow(place: RefObject<HTMLElement | null>, count: number): Span {
  const [span, setSpan] = useState<Span>({ from: 0, to: 0, height: TALL });

  useLayoutEffect(() => {
    const wide = matchMedia(WIDE);
    const look = () => {
      const height = wide.matches ? FLAT : TALL;
      const above = -(place.current?.getBoundingClientRect().top ?? 0);
      const from = Math.max(0, Math.min(Math.floor(above / height) - SPARE, count - 1));
      const to = Math.max(from, Math.min(Math.ceil((above + innerHeight) / height) + SPARE, count));
      setSpan((last) =>
        last.from === from && last.to === to && last.height === height ? last : { from, to, height },
      );
    };
    look();
    // What stands above the list comes and goes.
    const watcher = new ResizeObserver(look);
    watcher.observe(document.body);
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    wide.addEventListener('change', look);
    return () => {
      watcher.disconnect();
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
      wide.removeEventListener('change', look);
    };
  }, [place, count]);

  // The rows may have become fewer a moment ago.
  return { ...span, from: Math.min(span.from, count), to: Math.min(span.to, count) };
}
