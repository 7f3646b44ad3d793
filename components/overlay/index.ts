/** Ring and card of one frame. Shows what it is told; thinks nothing. */
import type { MustBeRead } from '@/utils/page/screen';
import { Card, type CardWords, type Say } from './card';
import { follow } from './follow';
import { createHost } from './host';
import { NOTHING_KEPT } from './place';
import { Ring, type RingMarks } from './ring';
import { ringBox } from './ring-box';

export interface Showing {
  words: CardWords;
  /** The control to ring; null for words alone. */
  target: Element | null;
  marks: RingMarks | null;
  /** What the card must not lie on, asked for whenever it is placed. */
  keepClear?: (() => MustBeRead) | undefined;
}

export interface Overlay {
  readonly host: HTMLElement;
  show(showing: Showing): void;
  hide(): void;
  /** Gives ring and card their looks, see `styles.ts`. */
  setStyles(css: string): void;
  /** Above the page's newest dialog. */
  bringToFront(): void;
}

export function createOverlay(doc: Document, say: Say, close: () => void, signal: AbortSignal): Overlay {
  const host = createHost(doc, signal);
  const ring = new Ring(host.root);
  // Made when there is something to say: by then its language is known.
  let card: Card | null = null;
  const view = doc.defaultView ?? window;
  let target: Element | null = null;
  let marks: RingMarks | null = null;
  let keepClear: Showing['keepClear'];
  let following: AbortController | null = null;

  function draw(): void {
    const keep = keepClear?.() ?? NOTHING_KEPT;
    const size = { width: view.innerWidth, height: view.innerHeight };
    if (target?.isConnected && marks) {
      const box = ringBox(target, marks.action !== 'read');
      if (box) {
        ring.draw(box, marks);
        const { left, top, width, height } = target.getBoundingClientRect();
        card?.place({ left, top, width, height }, keep, size);
        return;
      }
    }
    ring.remove();
    card?.place(null, keep, size);
  }

  function stopFollowing(): void {
    following?.abort();
    following = null;
  }
  signal.addEventListener('abort', stopFollowing);

  return {
    host: host.element,
    setStyles: host.setStyles,
    show(showing) {
      const moved = showing.target !== target;
      target = showing.target;
      ({ marks, keepClear } = showing);
      host.show();
      card ??= new Card(host.root, say, close);
      card.say(showing.words);
      draw();
      if (moved) {
        stopFollowing();
        if (target) {
          following = new AbortController();
          follow(target, draw, following.signal);
        }
      }
    },
    hide() {
      stopFollowing();
      target = null;
      ring.remove();
      card?.remove();
      host.hide();
    },
    bringToFront: () => host.bringToFront(),
  };
}
