import { useEffect, useRef } from 'preact/hooks';

/** Long enough to type it off, short enough not to be left standing. */
const SHOWN_MS = 60_000;

/** Calls `onHide` when what is shown has stood long enough, or the user has turned to something else. */
export function useHidesSoon(onHide: () => void): void {
  const hide = useRef(onHide);
  hide.current = onHide;

  useEffect(() => {
    const now = () => hide.current();
    const timer = setTimeout(now, SHOWN_MS);
    window.addEventListener('blur', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('blur', now);
      document.removeEventListener('visibilitychange', now);
    };
  }, []);
}
