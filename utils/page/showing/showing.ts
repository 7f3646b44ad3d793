/**
 * Between the guide in a frame and the script that lets the user point, and watches what they press without a ring (`entrypoints/showing.ts`): both live in one isolated
 * world and meet at a symbol, which the page cannot reach. Types and the symbol alone: this travels with every guide.
 */
import type { PreparedLabels } from '../../guides/prepared';
import type { Guide } from '../../guides/types';
import type { Shown } from '../../learned/entry';
import type { MessageKey } from '../../words/message-key';
import type { Circumstances } from '../engine/evaluate';
import type { PageSnapshot } from '../locate/page-snapshot';
import type { Screen } from '../screen';

/** The guide as it runs in this frame, at the moment it is asked. */
export interface Around {
  guide: Guide;
  labels: PreparedLabels;
  /** The last one. */
  snapshot: PageSnapshot;
  at: Circumstances;
  /** The account's address, or ''. */
  address: string;
}

export interface ShowingParts {
  doc: Document;
  /** Text of a message key. */
  text(key: MessageKey): string;
  /** This frame has the turn, and the card. */
  mine: boolean;
  screen: Pick<Screen, 'host' | 'show' | 'hide'>;
  around(): Around | null;
  /** The ring goes to what was pointed at. @param guide with a step for it */
  took(guide: Guide, element: Element, note: string): void;
  /** In every frame of the tab it is over. */
  end(): void;
}

export interface Showing {
  /** Pointing begins; it ends with the signal. */
  start(parts: ShowingParts, signal: AbortSignal): void;
  /** What a press of the user's own accord would teach; null for nothing. @param path from what was hit upwards */
  notice(path: readonly EventTarget[], around: Around): Shown | null;
}

const MARK = Symbol.for('qiye-guide-showing');
type Scope = { [MARK]?: Showing };

/** Undefined until the script has arrived. */
export const showingHere = (): Showing | undefined => (globalThis as Scope)[MARK];

export function offerShowing(showing: Showing): void {
  (globalThis as Scope)[MARK] = showing;
}
