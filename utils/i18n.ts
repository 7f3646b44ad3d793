/** The one way to a visible string: a key of `public/_locales`, in the browser's language. */
import { browser } from 'wxt/browser';

/** Text of a message key, `$1`… replaced by `parts`. Falls back to the key itself, which the completeness test forbids. */
export function t(key: string, ...parts: string[]): string {
  return browser.i18n.getMessage(key as never, parts) || key;
}
