/** What a script in a client's page works with, whichever client it is. */
import type { Pen } from './pen';

/** What filling works with. */
export interface Page {
  doc: Document;
  pen: Pen;
  signal: AbortSignal;
  /** Does one stroke and remembers what stood there before, for undoing. */
  put(field: HTMLInputElement, stroke: () => void): void;
}

/** The line to the worker. Never rejects; null when there is no answer. */
export type Ask = <T>(type: string, body: object) => Promise<T | null>;

export interface ClientScript {
  /** A new ticket may have been made. */
  again(): void;
  /** Empties what was filled and gives the form up. False when nothing of it is there any more. */
  undo(): boolean;
}

/** What sends a form off, or may. */
export const BUTTON = 'button,[role=button],a,input[type=submit],input[type=button]';
