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
  /** No code has a digit: that letters have none tells nothing, where their name stands above them. */
  lettersOnly?: true;
  /** Frequent words as long as a group, in small letters: two of them make prose of it. */
  words?: readonly string[];
  /** What puts a code into force that is on show: nothing more; by default a press that closes its window, or its row in a list. */
  commit?: 'none';
}

/** Whether groups are words of a sentence. */
export const isProse = (groups: readonly string[], { words = [] }: CodeShape): boolean =>
  groups.filter((group) => words.includes(group.toLowerCase())).length > 1;

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
