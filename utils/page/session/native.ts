import type { MessageKey } from '../../words/message-key';

/** The browser's own extension object: page scripts stay small without a polyfill. */
// Never `globalThis.browser`: in browsers without one, an element of that name on the page would stand in for it.
const api = chrome;

/** False once the extension was updated, disabled or removed under the open page. */
export function isAlive(): boolean {
  try {
    return Boolean(api?.runtime?.id);
  } catch {
    return false;
  }
}

let own: Readonly<Record<string, string>> = {};

/** The user chose another language than the browser's, or that one again. */
export function speak(texts: typeof own = {}): void {
  own = texts;
}

/** Text of a message key in the user's language; words of a guide bundle have no gaps for `parts`. */
export function text(key: MessageKey, ...parts: string[]): string {
  try {
    return own[key] || api.i18n.getMessage(key, parts) || key;
  } catch {
    return key;
  }
}

export function connect(name: string): chrome.runtime.Port {
  return api.runtime.connect({ name });
}

/** Sends one message and gives the answer, or null when the worker could not be reached. Never throws. */
export async function ask<T>(type: string, body: object): Promise<T | null> {
  try {
    return (await api.runtime.sendMessage({ type, body })) ?? null;
  } catch {
    return null;
  }
}
