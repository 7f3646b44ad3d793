/** What a provider's codes look like, and what they are called: data, for the capture and for whoever checks a code. */
import type { Wording } from './vocabulary';

export interface CodeShape {
  /** How many characters, without what separates groups. */
  lengths: readonly number[];
  /** The characters, as they stand inside a character class. */
  alphabet: string;
  /** Groups that belong to the code: it is kept and handed over with them. Without, what separates groups on the page is dropped. */
  groups?: { size: number; separator: string };
  /** What may stand between groups on the page, as inside a character class. */
  separators: string;
  /** The largest group that letters without a digit are read in: longer ones are words. */
  largestGroup: number;
  /** What a block must say to be about codes. Its texts run together: no word bounds. */
  anchors: Wording;
  /** What a value that is the code is called, for sure. */
  names: Wording;
  /** Values that are none, in small letters. */
  stops: readonly string[];
}

/** Pattern of a code as it is kept. */
export function patternOfCode({ lengths, alphabet, groups }: CodeShape): RegExp {
  const forms = lengths.map((length) => {
    if (!groups) return `[${alphabet}]{${length}}`;
    const sizes = Array.from({ length: Math.ceil(length / groups.size) }, (_, at) =>
      Math.min(groups.size, length - at * groups.size),
    );
    return sizes.map((size) => `[${alphabet}]{${size}}`).join(groups.separator);
  });
  return new RegExp(`^(?:${forms.join('|')})$`);
}

/** A code without separators, as it is kept. */
export const asKept = (code: string, { groups }: CodeShape): string =>
  groups ? (code.match(new RegExp(`.{1,${groups.size}}`, 'g')) ?? []).join(groups.separator) : code;
