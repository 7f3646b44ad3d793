/** What the user does in the form themselves. Events made by scripts, ours among them, do not count. */
import { normalise } from '../../guides/normalise';
import { BUTTON } from '../filling/page';
import type { MailboxForm } from './form';
import { SAVING, SUBMIT } from './words';

/** `tries`: the button only tries the login. */
export type PressedButton = 'saves' | 'tries';

export interface UserWatch {
  form(): MailboxForm | null;
  /** Into a field of the form, or on one of its boxes. */
  typed(field: EventTarget | null): void;
  /** A button that sends the form off. */
  pressed(button: PressedButton): void;
}

export function watchUser(doc: Document, { form, typed, pressed }: UserWatch, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal } as const;
  const isInForm = (event: Event) =>
    event.isTrusted && event.target instanceof Element && form()?.container.contains(event.target) === true;

  doc.addEventListener('input', (event) => isInForm(event) && typed(event.target), options);
  doc.addEventListener('submit', (event) => isInForm(event) && pressed('saves'), options);
  doc.addEventListener(
    'click',
    (event) => {
      if (!isInForm(event)) return;
      const button = (event.target as Element).closest(BUTTON);
      const text = normalise(button instanceof HTMLInputElement ? button.value : (button?.textContent ?? ''));
      if (button?.matches(':disabled') || !SUBMIT.has(text)) return;
      pressed(SAVING.has(text) ? 'saves' : 'tries');
    },
    options,
  );
}
