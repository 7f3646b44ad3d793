/**
 * Stands in for WXT's context in every content script (alias in `wxt.config.ts`). The original brings the polyfill
 * into each frame, five times the size of the sentinel, and sends the page an event named after the extension's id,
 * by which a page could find the extension and stop its script. Ours does nothing: a script that needs a signal
 * makes its own.
 */
export class ContentScriptContext {
  readonly signal = new AbortController().signal;
}
