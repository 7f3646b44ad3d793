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
  /** Equal texts mean equal presses. */
  buttons?: readonly { text: string; press(): void }[];
}

/** Text of a message key. */
export type Say = (key: string) => string;

export class Card {
  private readonly element: HTMLElement;
  private readonly parts: Record<'progress' | 'text' | 'note', HTMLElement>;
  private readonly link: HTMLAnchorElement;
  private readonly foot: HTMLElement;
  private offered = '';

  constructor(
    private readonly root: ShadowRoot,
    say: Say,
    close: () => void,
  ) {
    const make = this.make.bind(this);
    this.element = make('div', '');
    this.element.dataset.part = 'card';
    this.element.setAttribute('role', 'region');
    this.element.setAttribute('aria-live', 'polite');
    this.element.setAttribute('aria-label', say('card_title'));
    const head = make('div', 'head');
    const away = this.button('✕', close);
    away.className = 'close';
    away.title = say('card_close');
    away.setAttribute('aria-label', away.title);
    this.parts = { progress: make('span', 'progress'), text: make('p', 'text'), note: make('p', 'note') };
    this.foot = make('div', 'foot');
    this.link = make('a', 'link');
    this.link.target = '_blank';
    this.link.rel = 'noopener noreferrer';
    head.append(this.parts.progress, away);
    this.element.append(head, this.parts.text, this.parts.note, this.foot);
  }

  private make<T extends keyof HTMLElementTagNameMap>(
    tag: T,
    className: string,
    text = '',
  ): HTMLElementTagNameMap[T] {
    const element = this.root.ownerDocument.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  }

  private button(text: string, press: () => void): HTMLButtonElement {
    const button = this.make('button', '', text);
    button.type = 'button';
    // A page can call click() on nothing here (closed root), but a synthetic event must not count either.
    button.addEventListener('click', (event) => event.isTrusted && press());
    return button;
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
    const { buttons = [] } = words;
    const offered = buttons.map(({ text }) => text).join();
    // Made anew only when they are others: a button that has the focus keeps it.
    if (this.offered !== offered || !this.link.isConnected)
      this.foot.replaceChildren(this.link, ...buttons.map(({ text, press }) => this.button(text, press)));
    this.offered = offered;
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
