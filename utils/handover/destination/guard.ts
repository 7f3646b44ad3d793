/** Stands watch over a secret in a page: when its form turns, the field is emptied before a person could press anything. */
import { badDestination } from './destination';
import { setValue } from './set-value';

export interface Guard {
  /** From now on this field is watched, with the form it has now. Once is enough. */
  over(field: HTMLInputElement): void;
  /** What was watched is empty, or the user's alone. */
  end(): void;
}

/** What decides where a form leads, and which form a field or a button belongs to. */
const TELLING = [
  'action',
  'method',
  'target',
  'formaction',
  'formmethod',
  'formtarget',
  'form',
  'href',
  'type',
  'name',
  'id',
];

/**
 * @param turned told after a field was emptied
 * @param signal the page script's own lifetime: a filled form outlives the filling
 */
export function createGuard(doc: Document, turned: () => void, signal: AbortSignal): Guard {
  let round: AbortController | null = null;
  const watched = new Map<HTMLInputElement, HTMLFormElement | null>();

  const isGood = (field: HTMLInputElement, form: HTMLFormElement | null): boolean => {
    try {
      // Neither in another document nor in a shadow tree, into which the observer does not see.
      return field.getRootNode() === doc && field.form === form && badDestination(field) === null;
    } catch {
      // A page that breaks the look itself is none to trust.
      return false;
    }
  };
  const check = () => {
    for (const [field, form] of watched) {
      if (!field.isConnected || field.value === '' || isGood(field, form)) continue;
      watched.delete(field);
      setValue(field, '');
      turned();
    }
  };

  function begin(): void {
    if (round) return;
    round = new AbortController();
    const stay = AbortSignal.any([signal, round.signal]);
    const observer = new MutationObserver(check);
    observer.observe(doc, { subtree: true, childList: true, attributes: true, attributeFilter: TELLING });
    stay.addEventListener('abort', () => observer.disconnect());
    // Between a change and the press that follows in the same turn no observer is told.
    const options = { capture: true, passive: true, signal: stay } as const;
    const view = doc.defaultView ?? window;
    for (const type of ['click', 'keydown', 'submit']) view.addEventListener(type, check, options);
  }

  return {
    over(field) {
      if (signal.aborted || watched.has(field)) return;
      begin();
      watched.set(field, field.form);
    },
    end() {
      watched.clear();
      round?.abort();
      round = null;
    },
  };
}
