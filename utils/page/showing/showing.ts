/**
 * Between the guide in a frame and the script that lets the user point (`entrypoints/showing.ts`): both live in one isolated
 * world and meet at a symbol, which the page cannot reach. Types and the symbol alone: this travels with every guide.
 */
import type { PreparedLabels } from '../../guides/prepared';
import type { Guide } from '../../guides/types';
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
  text(key: string): string;
  /** This frame has the turn, and the card. */
  mine: boolean;
  screen: Pick<Screen, 'host' | 'show' | 'hide'>;
  around(): Around | null;
  /** The ring goes to what was pointed at. @param guide with a step for it */
  took(guide: Guide, element: Element, note: string): void;
  /** In every frame of the tab it is over. */
  end(): void;
}

/** Pointing begins; it ends with the signal. */
export type StartShowing = (parts: ShowingParts, signal: AbortSignal) => void;

const MARK = Symbol.for('qiye-guide-showing');
type Scope = { [MARK]?: StartShowing };

/** Undefined until the script has arrived. */
export const showingHere = (): StartShowing | undefined => (globalThis as Scope)[MARK];

export function offerShowing(start: StartShowing): void {
  (globalThis as Scope)[MARK] = start;
}
