/** The words beside the ring: what to do, how far along, and the way out. Text nodes only. */
import type { CardState } from '@/utils/messages';
import type { Box } from './place';
import { placeCard } from './place';

export interface CardWords {
  guide: string;
  step: string;
  state: CardState;
  /** "2 / 6", or '' where progress means nothing. */
  progress: string;
  text: string;
  /** A second, quieter sentence, or ''. */
  note: string;
  /** Direct link of last resort, same host. */
  link: { href: string; text: string } | null;
}

/** Text of a message key. */
export type Say = (key: string) => string;

export interface CardActions {
  close(): void;
  notThis(): void;
}

export class Card {
  private readonly element: HTMLElement;
  private readonly parts: Record<'progress' | 'text' | 'note', HTMLElement>;
  private readonly link: HTMLAnchorElement;
  private readonly notThis: HTMLButtonElement;

  constructor(
    private readonly root: ShadowRoot,
    say: Say,
    actions: CardActions,
    signal: AbortSignal,
  ) {
    const doc = root.ownerDocument;
    const make = <T extends keyof HTMLElementTagNameMap>(
      tag: T,
      className: string,
      text = '',
    ): HTMLElementTagNameMap[T] => {
      const element = doc.createElement(tag);
      element.className = className;
      element.textContent = text;
      return element;
    };
    this.element = make('div', '');
    this.element.dataset.part = 'card';
    this.element.setAttribute('role', 'region');
    this.element.setAttribute('aria-live', 'polite');
    this.element.setAttribute('aria-label', say('card_title'));
    const head = make('div', 'head');
    const close = make('button', 'close', '✕');
    close.type = 'button';
    close.title = say('card_close');
    close.setAttribute('aria-label', close.title);
    this.parts = { progress: make('span', 'progress'), text: make('p', 'text'), note: make('p', 'note') };
    const foot = make('div', 'foot');
    this.link = make('a', 'link');
    this.link.target = '_blank';
    this.link.rel = 'noopener noreferrer';
    this.notThis = make('button', 'not-this', say('card_notThis'));
    this.notThis.type = 'button';
    head.append(this.parts.progress, close);
    foot.append(this.link, this.notThis);
    this.element.append(head, this.parts.text, this.parts.note, foot);
    // A page can call click() on nothing here (closed root), but a synthetic event must not count either.
    close.addEventListener('click', (event) => event.isTrusted && actions.close(), { signal });
    this.notThis.addEventListener('click', (event) => event.isTrusted && actions.notThis(), { signal });
  }

  say(words: CardWords): void {
    const { dataset } = this.element;
    dataset.guide = words.guide;
    dataset.step = words.step;
    dataset.state = words.state;
    put(this.parts.progress, words.progress);
    put(this.parts.text, words.text);
    put(this.parts.note, words.note);
    if (words.link) {
      this.link.href = words.link.href;
      put(this.link, words.link.text);
    }
    this.link.hidden = words.link === null;
    this.notThis.hidden = words.state !== 'pointing';
    if (!this.element.isConnected) this.root.append(this.element);
  }

  /** Beside the target (or in the corner), corrected for a zoomed root. */
  place(target: Box | null, view: { width: number; height: number }): void {
    const { style } = this.element;
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const spot = placeCard(target, { width, height }, view);
    const next = `translate(${Math.round(spot.left)}px, ${Math.round(spot.top)}px)`;
    if (style.transform !== next) style.transform = next;
  }

  remove(): void {
    this.element.remove();
  }
}

function put(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
