import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { createOverlay } from '@/components/overlay';
import { STYLES } from '@/components/overlay/styles';
import { startPractice } from '@/utils/page/practice/practice';
import { t } from '@/utils/words/i18n';
import type { View } from './PracticeMailbox';

/** Runs the real guide on the made-up page in `place`. */
export function usePractice(place: RefObject<HTMLElement | null>, view: View, onDone: () => void): void {
  const now = useRef(view);
  now.current = view;
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    const root = place.current;
    if (!root) return;
    const controller = new AbortController();
    const { signal } = controller;
    const stop = () => controller.abort();
    const screen = createOverlay(document, t, stop, signal);
    screen.setStyles(STYLES);
    const page = () => (now.current === 'mailbox' ? 'sirius' : 'code');
    startPractice({ root, screen, page, say: t, onDone: () => done.current() }, signal);
    return stop;
  }, [place]);
}
