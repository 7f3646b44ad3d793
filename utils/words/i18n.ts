/** The one way to a visible string: a key of `public/_locales`, in the user's language. */
import { browser } from 'wxt/browser';
import { chosenLanguage } from './language';
import type { MessageKey } from './message-key';

/** Says a key in another language than the browser's. */
let own: ((key: string, parts: readonly string[]) => string) | null = null;

/** Text of a message key, `$1`… replaced by `parts`. Falls back to the key itself, which the completeness test forbids. */
export function t(key: MessageKey, ...parts: string[]): string {
  return (own ? own(key, parts) : browser.i18n.getMessage(key as never, parts)) || key;
}

/** Just installed, a browser may not have its texts at hand yet. */
const LANG = 'shared_lang';
const TRIES = 40;
const AGAIN_MS = 25;

/** Takes up the language the user chose. To be awaited before the first `t`. */
export async function speak(): Promise<void> {
  const language = await chosenLanguage(browser.storage);
  if (language !== 'browser') {
    // Most users never need it.
    const { fill, loadTexts } = await import('./texts');
    const texts = await loadTexts(language, (path) => browser.runtime.getURL(path as never), fetch);
    own = texts && ((key, parts) => fill(texts, key, parts));
  }
  for (let tries = 0; tries < TRIES && t(LANG) === LANG; tries++)
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
}
