/**
 * The clipboard from an offscreen document, which never has the focus that `navigator.clipboard` asks for.
 * `execCommand` needs the permissions `clipboardRead` to read and `clipboardWrite` to empty.
 */

/** Null: the browser did not let us. */
export function readClipboard(document: Document): string | null {
  const field = document.body.appendChild(document.createElement('textarea'));
  try {
    field.focus();
    return document.execCommand('paste') ? field.value : null;
  } finally {
    field.remove();
  }
}

/**
 * Empties the clipboard. In a `copy` event of ours, plain text '' leaves no entry at all, where copying a blank
 * would put the blank there, and clearing the event's data would leave the clipboard as it was (seen in
 * Chromium 156).
 */
export function emptyClipboard(document: Document): boolean {
  const empty = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', '');
  };
  document.addEventListener('copy', empty, { once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', empty);
  }
}
