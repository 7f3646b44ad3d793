/** A `mailto:` link that mail programs of every system open. */
import type { AdminMessage } from './admin-message';

/** Windows hands on no longer links (2,048 characters, with some room). A Han character takes nine. */
const MAX_URL = 2000;

/**
 * The full body if it fits, else the brief one, else the subject alone; so offer "copy" beside the link.
 * `to` may be empty. Everything is percent-encoded, so no part can add recipients or headers (RFC 6068).
 */
export function mailtoUrl({ subject, body, brief }: AdminMessage, to = ''): string {
  const head = `mailto:${encodeURIComponent(to.trim()).replace(/%40/g, '@')}?subject=${encode(subject)}`;
  const urls = [body, brief].map((text) => `${head}&body=${encode(text)}`);
  return urls.find((url) => url.length <= MAX_URL) ?? head;
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n'));
}
