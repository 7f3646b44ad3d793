/** How far the session in a text got: whether a login was accepted, and which command was the last. */
import { ACCEPTED, BOUNCE, INNER, LOGIN_TAG, NOT_ACCEPTED } from '../data/progress';
import type { Plain } from '../read/plain';

export interface Progress {
  /** Index in the folded text of the last accepted login, or -1. */
  acceptedAt: number;
  /** The text is a report that came back as a mail, or of a mail that did not arrive. */
  bounced: boolean;
  /** Index where the innermost of wrapped reasons begins, or -1. */
  innerAt: number;
}

export function progressOf({ text }: Plain): Progress {
  let acceptedAt = -1;
  for (const pattern of ACCEPTED) {
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - 16), match.index);
      if (!NOT_ACCEPTED.test(before)) acceptedAt = Math.max(acceptedAt, match.index);
    }
  }
  // An answer that only bears the tag of the login.
  for (const match of text.matchAll(LOGIN_TAG)) {
    const answer = text.indexOf(` ${match[1]} ok`, match.index);
    acceptedAt = Math.max(acceptedAt, answer);
  }
  const innerAt = [...text.matchAll(INNER)].at(-1)?.index ?? -1;
  return { acceptedAt, innerAt, bounced: BOUNCE.some((pattern) => pattern.test(text)) };
}
