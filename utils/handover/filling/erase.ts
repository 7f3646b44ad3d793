/** Remembers what stood in each field before it was filled, and puts it back. Never remembers a secret. */
import type { Pen } from './pen';

export interface Eraser {
  /** Does one stroke; the first one at a field decides what is put back. */
  put(field: HTMLInputElement, stroke: () => void): void;
  /** A stroke is being done right now: what the page hears is ours. A pressed check box makes events like a user's. */
  isWriting(): boolean;
  /** Empties what was filled. False when nothing of it is there any more. */
  erase(pen: Pen): boolean;
}

export function createEraser(): Eraser {
  const before = new Map<HTMLInputElement, string | boolean>();
  let writing = false;
  return {
    isWriting: () => writing,
    put(field, stroke) {
      if (!before.has(field))
        before.set(field, field.type === 'checkbox' ? field.checked : plainValue(field));
      writing = true;
      try {
        stroke();
      } finally {
        writing = false;
      }
    },
    erase(pen) {
      let erased = false;
      for (const [field, value] of before) {
        if (!field.isConnected) continue;
        pen.restore(field, value);
        erased = true;
      }
      before.clear();
      return erased;
    },
  };
}

const plainValue = ({ type, value }: HTMLInputElement) => (type === 'password' ? '' : value);
