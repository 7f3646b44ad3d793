/**
 * The cheap first question about a text: could it hold a label at all? Asked of every text on the page, so it walks the letters once,
 * with no regular expression and nothing to allocate.
 */
import { LETTERS, WORDS } from '../guides/folding';

const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff;
const isLatin = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
/** Blanks and marks that may stand between the letters of a label. */
const isGap = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0xad ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200f);
const pair = (a: number, b: number) => a * 65536 + b;
/** Letters of a Latin word that tell it from others. */
const STEM = 4;

/** Folded letter → every way it is written. */
const WRITTEN = new Map<string, string[]>();
for (const [variant, letter] of Object.entries(LETTERS))
  WRITTEN.set(letter, [...(WRITTEN.get(letter) ?? []), variant]);
const spellings = (letter: string) => [letter, ...(WRITTEN.get(letter) ?? [])];

/** @param texts the labels; two neighbouring Han letters of one, or the beginning of one of its Latin words, let a text pass */
export function createPrefilter(texts: readonly string[]): (text: string) => boolean {
  const pairs = new Set<number>();
  const firsts = new Uint8Array(65536);
  const stems = new Set<string>();
  // Variant words fold into label words, so their own letters must pass, too.
  for (const text of [...texts, ...WORDS.map(([variant]) => variant)]) {
    for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? []) {
      for (let i = 0; i + 1 < run.length; i++)
        for (const a of spellings(run[i] ?? ''))
          for (const b of spellings(run[i + 1] ?? '')) {
            pairs.add(pair(a.charCodeAt(0), b.charCodeAt(0)));
            firsts[a.charCodeAt(0)] = 1;
          }
    }
    for (const word of text.toLowerCase().match(/[a-z]{3,}/g) ?? []) {
      stems.add(word.slice(0, STEM));
      firsts[word.charCodeAt(0)] = 1;
      firsts[word.charCodeAt(0) - 32] = 1;
    }
  }
  return (text) => {
    let before = 0;
    let inWord = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isHan(code)) {
        if (before && firsts[before] && pairs.has(pair(before, code))) return true;
        before = code;
        inWord = false;
      } else if (isLatin(code)) {
        if (!inWord && firsts[code] && stems.has(text.slice(i, i + STEM).toLowerCase())) return true;
        if (!inWord && firsts[code] && stems.has(text.slice(i, i + STEM - 1).toLowerCase())) return true;
        inWord = true;
        before = 0;
      } else if (!isGap(code)) {
        before = 0;
        inWord = false;
      } else {
        inWord = false;
      }
    }
    return false;
  };
}
