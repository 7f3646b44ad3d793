/**
 * Writes into one field so that React and Ant Design take it for the user's own typing. Looks again at page and field right
 * before each stroke. Source: docs/facts/clients.md ("Laifaxin: filling").
 */
import { forgetLayout } from '../../page/locate/style';
import { badDestination } from '../destination/destination';
import type { Guard } from '../destination/guard';
import { setValue } from '../destination/set-value';
import { canBeUsed, isThere } from './reading';

/** The page, or the form on it, is no longer what was to be filled. */
export class PageMoved extends Error {}

/** The form would send the secret elsewhere. */
export class SendsElsewhere extends Error {}

export interface Pen {
  /** Focus, value, `input` and `change`, blur. @param covered something may float above the field */
  write(field: HTMLInputElement, text: string, covered?: boolean): void;
  /** The same for a secret: only into a password field in plain sight whose form keeps to this site, watched from then on. */
  writeSecret(field: HTMLInputElement, text: string): void;
  /** Presses a check box that stands otherwise. */
  tick(box: HTMLInputElement, on: boolean): void;
  /** Takes back, seen or unseen: it puts nothing into the page that was not there before. */
  restore(field: HTMLInputElement, before: string | boolean): void;
}

/** @param origin the only one to write on. @param guard stands over every secret that is written */
export function createPen(doc: Document, origin: string, guard: Guard, signal: AbortSignal): Pen {
  const view = doc.defaultView;

  const check = (field: HTMLInputElement) => {
    forgetLayout();
    if (
      signal.aborted ||
      view?.location.origin !== origin ||
      view.origin !== origin ||
      field.ownerDocument !== doc ||
      !field.isConnected
    )
      throw new PageMoved();
  };
  const checkUsable = (field: HTMLInputElement, covered: boolean) => {
    check(field);
    const inSight = covered ? isThere(field) : canBeUsed(field);
    if (field.disabled || field.readOnly || !inSight) throw new PageMoved();
  };

  const writeChecked = (field: HTMLInputElement, text: string, look: () => void) => {
    look();
    focus(field);
    // Focus runs the page's code, which may do anything.
    look();
    setValue(field, text);
    blur(field);
  };

  return {
    write: (field, text, covered = false) => writeChecked(field, text, () => checkUsable(field, covered)),
    writeSecret(field, text) {
      writeChecked(field, text, () => {
        checkUsable(field, false);
        if (field.type !== 'password') throw new PageMoved();
        if (badDestination(field)) throw new SendsElsewhere();
        guard.over(field);
      });
    },
    tick(box, on) {
      checkUsable(box, true);
      if (box.checked !== on) box.click();
    },
    restore(field, before) {
      check(field);
      if (typeof before === 'boolean') {
        if (field.checked !== before) field.click();
      } else if (field.value !== before) {
        setValue(field, before);
        // A number field commits its value when it is left.
        if (field.getAttribute('role') === 'spinbutton') fire(field, 'focusout');
      }
    },
  };
}

/** In a window without the focus an element gets it in silence; pages wait for the event. */
function focus(field: HTMLInputElement): void {
  const heard = listen(field, 'focusin', () => field.focus({ preventScroll: false }));
  if (!heard) fire(field, 'focusin');
}

function blur(field: HTMLInputElement): void {
  const heard = listen(field, 'focusout', () => field.blur());
  if (!heard) fire(field, 'focusout');
}

function listen(field: HTMLInputElement, type: 'focusin' | 'focusout', act: () => void): boolean {
  let heard = false;
  const hear = () => {
    heard = true;
  };
  field.addEventListener(type, hear);
  act();
  field.removeEventListener(type, hear);
  return heard;
}

function fire(field: HTMLInputElement, type: 'focusin' | 'focusout'): void {
  field.dispatchEvent(new FocusEvent(type === 'focusin' ? 'focus' : 'blur'));
  field.dispatchEvent(new FocusEvent(type, { bubbles: true, composed: true }));
}
