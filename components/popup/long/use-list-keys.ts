import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** The first thing to press in each entry, which is what arrows lead to. */
const STOPS = 'li > .line-who, li .card-buttons .button:first-of-type';

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select');

/** The search has the focus from the start; "/" leads back to it, ↓ into the list, Enter to the first entry's main button, ↑ ↓ from one to the next. */
export function useListKeys(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const search = () => place.current?.querySelector<HTMLInputElement>('input[type=search]');
    // Whoever has gone somewhere already is not called back.
    if (document.activeElement === document.body) search()?.focus({ preventScroll: true });

    const pressed = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (key === '/' && !isField(target)) {
        event.preventDefault();
        return search()?.focus();
      }
      const list = place.current;
      if (!list || !(target instanceof Element) || !list.contains(target)) return;
      const isSearch = target === search();
      if (isField(target) && !isSearch) return;
      const stops = [...list.querySelectorAll<HTMLElement>(STOPS)];
      if (isSearch && key === 'Enter') return list.querySelector<HTMLElement>('.line-main')?.focus();
      const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
      if (step === 0) return;
      event.preventDefault();
      const own = stops.findIndex((stop) => stop.closest('li')?.contains(target));
      const next = isSearch ? (step > 0 ? 0 : -1) : own + step;
      const to = next < 0 ? search() : stops[Math.min(next, stops.length - 1)];
      to?.focus();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [place]);
}
