/** A way to make a page take the code that should not: done in the page, where the honest form stands. */
export interface Disguise {
  name: string;
  claim: string;
  /** Runs in the page. `[data-evil]` marks what a person would be lured to press. No names from outside. */
  put: () => void;
  /** Done when the code stands in the field already. */
  late?: boolean;
  /** Runs in the page: takes the disguise off, and the form left is honest. `tidy` when left out. */
  heal?: () => void;
}

/** Takes off what the disguises of ways.ts put on. Runs in the page. */
export function tidy(): void {
  const form = document.querySelector('form#account, form.new');
  const field = document.querySelector('#account_mail_pass, .new [data-field=code]');
  for (const one of document.querySelectorAll('[data-evil]')) one.remove();
  for (const name of ['action', 'method', 'target']) form?.removeAttribute(name);
  field?.removeAttribute('form');
}
