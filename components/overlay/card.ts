/** The words beside the ring: what to do, how far along, and the way out. Text nodes only. */
import type { Link, MustBeRead } from '@/utils/page/screen';
import type { CardState } from '@/utils/protocol/card-state';
import type { MessageKey } from '@/utils/words/message-key';
import type { Box, Size } from './box';
import { type Form, type Place, place } from './place';

export interface CardWords {
  guide: string;
  step: string;
  state: CardState;
  /** "2 / 6", or '' where progress means nothing. */
  progress: string;
  text: string;
  /** A second, quieter sentence, or ''. */
  note: string;
  /** Direct link, same host. */
  link: Link | null;
  /** Equal texts mean equal presses. */
  buttons?: readonly { text: string; press(): void }[];
}

/** Text of a message key. */
export type Say = (key: MessageKey) => string;

export class Card {
  private readonly element: HTMLElement;
  private readonly parts: Record<'progress' | 'text' | 'note', HTMLElement>;
  private readonly link: HTMLAnchorElement;
  private readonly foot: HTMLElement;
  private offered = '';
  private pressed: Link['pressed'];
  private last: Place | null = null;
  /** What the card measures in each form, with these words in this window. */
  private readonly sizes = new Map<Form, Size>();
  private measured = '';

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
    this.link.addEventListener('click', (event) => event.isTrusted && this.pressed?.());
    head.append(this.parts.progress, away);
    const said = make('div', 'said');
    said.append(this.parts.text, this.parts.note);
    this.element.append(head, said, this.foot);
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
    this.pressed = words.link?.pressed;
    this.link.classList.toggle('main', words.link?.isMain === true);
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

  /** Where nothing that must be read lies under it; corrected for a zoomed root. */
  place(target: Box | null, keep: MustBeRead, view: Size): void {
    const { element, last } = this;
    const held = element.matches(':hover,:focus-within');
    const next = place({ view, target, keep, last, held, size: (form) => this.sizeOf(form, view) });
    this.last = next;
    this.take(next.form, view);
    this.put(next.left, next.top, 1);
    // A root with `zoom` or `transform` scales and moves us, too: measured once, put right.
    const real = element.getBoundingClientRect();
    const scale = this.scale(real);
    if (Math.abs(real.left - next.left) > 1 || Math.abs(real.top - next.top) > 1)
      this.put(next.left, next.top, scale);
  }

  private put(left: number, top: number, scale: number): void {
    const { style } = this.element;
    const next = `translate(${Math.round(left / scale)}px, ${Math.round(top / scale)}px)`;
    if (style.transform !== next) style.transform = next;
  }

  /** Pixels of the window to one of the card's own. */
  private readonly scale = ({ width }: DOMRect): number => width / (this.element.offsetWidth || width || 1);

  /** `--wide` and `--high`: the window's sides in the card's own pixels. */
  private take(form: Form, { width, height }: Size): void {
    const { dataset, style } = this.element;
    if (dataset.form !== form) dataset.form = form;
    const scale = this.scale(this.element.getBoundingClientRect());
    for (const [name, side] of Object.entries({ '--wide': width, '--high': height })) {
      const own = `${Math.floor(side / scale)}px`;
      if (style.getPropertyValue(name) !== own) style.setProperty(name, own);
    }
  }

  private sizeOf(form: Form, view: Size): Size {
    const { dataset } = this.element;
    const key = `${view.width} ${view.height} ${dataset.state} ${this.element.textContent} ${this.link.hidden}`;
    if (this.measured !== key) this.sizes.clear();
    this.measured = key;
    let size = this.sizes.get(form);
    if (!size) {
      this.take(form, view);
      const { width, height } = this.element.getBoundingClientRect();
      size = { width, height };
      this.sizes.set(form, size);
    }
    return size;
  }

  remove(): void {
    this.last = null;
    this.element.remove();
  }
}

function put(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
