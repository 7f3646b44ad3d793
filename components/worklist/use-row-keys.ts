import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

interface Keys {
  place: RefObject<HTMLElement | null>;
  count: number;
  /** Index of the row that is the Tab key's stop. */
  active: number;
  height: number;
  setActive: (index: number) => void;
  onSearch: () => void;
}

/** So many rows further with Page Up and Page Down. */
const PAGE = 8;

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');

/** ↑ ↓ from row to row, Page Up, Page Down, Home and End over many, "/" to the search, ↓ from there into the list. */
export function useRowKeys({ place, count, active, height, setActive, onSearch }: Keys): void {
  useEffect(() => {
    const go = (index: number) => {
      const next = Math.max(0, Math.min(index, count - 1));
      setActive(next);
      const list = place.current;
      if (!list) return;
      // The bar that sticks to the top covers what is behind it.
      const bar = document.querySelector('.worklist-bar')?.getBoundingClientRect().height ?? 0;
      const top = list.getBoundingClientRect().top + next * height;
      if (top < bar) scrollBy(0, top - bar);
      else if (top + height > innerHeight) scrollBy(0, top + height - innerHeight);
      // Scrolled there, the row is drawn with the next paint.
      requestAnimationFrame(() =>
        requestAnimationFrame(() =>
          list
            .querySelector<HTMLElement>(`[aria-posinset="${next + 1}"] .row-who`)
            ?.focus({ preventScroll: true }),
        ),
      );
    };
    const steps: Record<string, () => number> = {
      ArrowDown: () => active + 1,
      ArrowUp: () => active - 1,
      PageDown: () => active + PAGE,
      PageUp: () => active - PAGE,
      Home: () => 0,
      End: () => count - 1,
    };
    const pressed = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (key === '/' && !isField(target)) {
        event.preventDefault();
        onSearch();
        return;
      }
      if (!(target instanceof Element) || count === 0) return;
      const isIn = place.current?.contains(target);
      const isSearch = target.matches('input[type=search]');
      if (isSearch && key === 'ArrowDown') {
        event.preventDefault();
        go(0);
      } else if (isIn && steps[key]) {
        event.preventDefault();
        go(steps[key]());
      }
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [place, count, active, height, setActive, onSearch]);
}
