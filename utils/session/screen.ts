/** What the session needs of the overlay: components are above utils, so the entry point hands it in. */
import type { CardState } from '../messages';

export interface Words {
  guide: string;
  step: string;
  state: CardState;
  progress: string;
  text: string;
  note: string;
  link: { href: string; text: string } | null;
  /** What the card offers to press. Equal texts mean equal presses. */
  buttons?: readonly Button[];
}

export interface Button {
  text: string;
  press(): void;
}

export interface Marks {
  guide: string;
  step: string;
  action: string;
  value: string | null;
}

export interface Screen {
  readonly host: HTMLElement;
  show(showing: { words: Words; target: Element | null; marks: Marks | null }): void;
  hide(): void;
  /** Gives ring and card their looks. */
  dress(css: string): void;
  raise(): void;
}
