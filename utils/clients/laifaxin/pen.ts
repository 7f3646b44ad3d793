/**
 * Writes into one field so that React and Ant Design take it for the user's own typing. Looks again at page and field right
 * before each stroke. Source: facts on Laifaxin, section 4.
 */
import { forgetLayout } from '../../locate/style';
import { canBeUsed, isThere } from './reading';

/** The page, or the form on it, is no longer what was to be filled. */
export class PageMoved extends Error {}

export interface Pen {
  /** Focus, value, `input` and `change`, blur. @param covered something may float above the field: never for a secret */
  write(field: HTMLInputElement, text: string, covered?: boolean): void;
  /** Presses a check box that stands otherwise. */
  tick(box: HTMLInputElement, on: boolean): void;
  /** Takes back, seen or unseen: it puts nothing into the page that was not there before. */
  restore(field: HTMLInputElement, before: string | boolean): void;
}

/** @param origin the only one to write on */
export function createPen(doc: Document, origin: string, signal: AbortSignal): Pen {
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

  return {
    write(field, text, covered = false) {
      checkUsable(field, covered);
      focus(field);
      // Focus runs the page's code, which may do anything.
      checkUsable(field, covered);
      setValue(field, text);
      blur(field);
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

/** The prototype's own setter: React replaces the one on the element and would see no change. */
function setValue(field: HTMLInputElement, text: string): void {
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  setter?.call(field, text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
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
