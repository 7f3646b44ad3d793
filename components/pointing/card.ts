/** The words and buttons while the user points at fields. Text nodes only; synthetic clicks do not count. */
import type { Box } from '@/components/overlay/box';
import { NOTHING_KEPT, place } from '@/components/overlay/place';

export interface CardView {
  /** For tests and styles: `pointing | done | blocked`. */
  state: string;
  step: string;
  progress: string;
  text: string;
  note: string;
  /** Which buttons are there. */
  buttons: readonly ButtonName[];
}

export const BUTTONS = ['start', 'skip', 'back'] as const;
export type ButtonName = (typeof BUTTONS)[number];
export type ButtonTexts = Readonly<Record<ButtonName | 'title' | 'close', string>>;
export type ButtonActions = Readonly<Record<ButtonName | 'close', () => void>>;

export interface PointingCard {
  say(view: CardView): void;
  /** Out of the way of a field, if it is in the way; else it stays where it is. */
  place(target: Box | null, view: { width: number; height: number }): void;
}

export function createCard(
  root: ShadowRoot,
  texts: ButtonTexts,
  actions: ButtonActions,
  signal: AbortSignal,
): PointingCard {
  const doc = root.ownerDocument;
  const make = <T extends keyof HTMLElementTagNameMap>(tag: T, className = '', text = '') => {
    const element = doc.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const card = make('div');
  card.dataset.part = 'card';
  card.dataset.guide = 'pointing';
  card.setAttribute('role', 'region');
  card.setAttribute('aria-label', texts.title);
  const live = make('div');
  live.setAttribute('aria-live', 'polite');
  const [progress, text, note] = [make('span', 'progress'), make('p', 'text'), make('p', 'note')];
  const [head, foot] = [make('div', 'head'), make('div', 'foot')];
  const button = (name: ButtonName | 'close', className: string, said: string) => {
    const element = make('button', className, said);
    element.type = 'button';
    element.dataset.button = name;
    element.addEventListener('click', (event) => event.isTrusted && actions[name](), { signal });
    return element;
  };
  const close = button('close', 'close', '✕');
  close.setAttribute('aria-label', texts.close);
  close.title = texts.close;
  const buttons = BUTTONS.map((name) => button(name, '', texts[name]));
  head.append(progress, close);
  live.append(text, note);
  foot.append(...buttons);
  card.append(head, live, foot);
  root.append(card);
  let placedIn = '';

  return {
    say(view) {
      card.dataset.state = view.state;
      card.dataset.step = view.step;
      progress.textContent = view.progress;
      text.textContent = view.text;
      note.textContent = view.note;
      for (const element of buttons) {
        const shown = view.buttons.includes(element.dataset.button as ButtonName);
        // The pressed button may be the one that goes: the focus stays in the card.
        if (!shown && root.activeElement === element) close.focus();
        element.hidden = !shown;
      }
    },
    place(target, view) {
      const now = card.getBoundingClientRect();
      // Who reaches for its buttons leaves the field: the card must not run away then.
      const size = `${view.width} ${view.height}`;
      const stays = placedIn === size && now.bottom <= view.height && !(target && meets(now, target));
      if (stays) return;
      placedIn = size;
      const measured = () => ({ width: now.width, height: now.height });
      const spot = place({ view, target, keep: NOTHING_KEPT, size: measured, last: null, held: false });
      card.style.transform = `translate(${Math.round(spot.left)}px, ${Math.round(spot.top)}px)`;
    },
  };
}

const meets = (card: DOMRect, { left, top, width, height }: Box) =>
  card.left < left + width && card.right > left && card.top < top + height && card.bottom > top;
