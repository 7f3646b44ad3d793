/** What the session needs of the overlay: components are above utils, so the entry point hands it in. */
import type { CardState } from '../protocol/card-state';

export interface Words {
  guide: string;
  step: string;
  state: CardState;
  progress: string;
  text: string;
  note: string;
  link: Link | null;
  /** What the card offers to press. Equal texts mean equal presses. */
  buttons?: readonly Button[];
}

export interface Link {
  href: string;
  text: string;
  /** It is what is to be pressed. */
  isMain?: boolean;
  pressed?: () => void;
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
  /** Only the place is sure: it is outlined, not ringed. */
  isArea?: boolean;
}

/** A rectangle in CSS px of the frame's viewport. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What the card must not lie on. */
export interface MustBeRead {
  /** The dialog it is about: the card stands beside it while there is room. */
  dialog: Area | null;
  /** Never, whatever the window: the target's row and label, the code on show. */
  never: readonly Area[];
  /** Texts and controls of dialogs, what the card speaks of, warnings. */
  must: readonly Area[];
  /** Left free where that costs nothing: what stands around the target. */
  rather: readonly Area[];
}

export interface Showing {
  words: Words;
  target: Element | null;
  marks: Marks | null;
  /** Asked for whenever the card is placed. */
  keepClear?: (() => MustBeRead) | undefined;
}

export interface Screen {
  readonly host: HTMLElement;
  show(showing: Showing): void;
  hide(): void;
  /** Gives ring and card their looks. */
  setStyles(css: string): void;
  bringToFront(): void;
}
