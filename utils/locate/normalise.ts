/** Folds a label so that every spelling of it compares equal. */
import { LETTERS, WORDS } from '../guides/folding';

/** Punctuation, symbols, private-use icon glyphs, marks and every kind of blank: decoration of a label, never part of it. */
const DECORATION = /[\s\p{P}\p{S}\p{Co}\p{Cf}\p{Cc}\p{M}]+/gu;
const FOLDABLE = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/**
 * Folded form of a visible text: NFKC, no white space or decoration, traditional letters and variant words folded,
 * lower case, `&` as `and`. Idempotent.
 * @example normalise('【產生 用戶端授權碼】：') === '生成客户端授权密码'
 */
export function normalise(text: string): string {
  let folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(DECORATION, '')
    .replace(FOLDABLE, (letter) => LETTERS[letter] ?? letter);
  for (const [from, to] of WORDS) if (folded.includes(from)) folded = folded.replaceAll(from, to);
  return folded;
}

/** Whether a folded label may be found inside a longer text: four or more Han letters, or twelve Latin ones. */
export function mayBeContained(folded: string): boolean {
  return /^[\p{Script=Han}]/u.test(folded) ? folded.length >= 4 : folded.length >= 12;
}
