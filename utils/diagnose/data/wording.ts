/**
 * Shape of the wordings: what servers, clients, libraries and NetEase's own pages say for one cause, as words that
 * occur together. Both sides are folded the same way (`read/plain`): lower case, simplified letters, no blank beside
 * a Han letter, so one wording serves zh-CN, zh-TW and every way of breaking lines.
 */

/** Who speaks. Two voices that agree make an answer certain; the same voice twice does not. */
export const VOICES = ['netease', 'server', 'library', 'client'] as const;
export type Voice = (typeof VOICES)[number];

export interface Wording {
  /** Id of a record of `guides/errors`. */
  cause: string;
  voice: Voice;
  /**
   * Each entry is one way to say it: terms joined by ` + ` stand together in any order, `a|b` means either.
   * A term that begins with a Latin letter or digit begins a word; one of up to three, or ending in a digit or `$`, ends one too.
   */
  says: readonly string[];
  /** Longest stretch, in characters, in which the terms may stand, if not the usual one. */
  near?: number;
  /** Voids the wording when it stands in the same passage. */
  never?: string;
  /** Cause when the text is about the other side of a mail (a bounce, an answer to RCPT TO). */
  otherSide?: string;
  /** A published short form of a reason, as sure as a code. */
  published?: true;
  /** A phrase that many failures share: gives way to anything more telling. */
  weak?: true;
  /** The server's own answer to a login, which no client's advice imitates. */
  answer?: true;
}
