/** Folds a label so that every spelling of it compares equal. */
import { LETTERS, WORDS } from './folding';

/** Punctuation, symbols, private-use icon glyphs, marks and every kind of blank: decoration of a label, never part of it. */
const DECORATION = /[\s\p{P}\p{S}\p{Co}\p{Cf}\p{Cc}\p{M}]+/gu;
const ANY_LETTER = `[${Object.keys(LETTERS).join('')}]`;
const FOLDABLE = new RegExp(ANY_LETTER);
const FOLDABLE_ALL = new RegExp(ANY_LETTER, 'g');
const PLAIN = /^[\u4e00-\u9fff]*$/;
/** Han and ASCII alone, as nearly every text is: the same answer in a fraction of the time. */
const COMMON = /^[\s!-~\u4e00-\u9fff]*$/;
const COMMON_DECORATION = /[^a-z0-9\u4e00-\u9fff]+/g;
const ANY_WORD = new RegExp(WORDS.map(([from]) => from).join('|'));

/**
 * Folded form of a visible text: NFKC, no white space or decoration, traditional letters and variant words folded,
 * lower case, `&` as `and`. Idempotent.
 * @example normalise('【產生 用戶端授權碼】：') === '生成客户端授权密码'
 */
export function normalise(text: string): string {
  // Most labels are plain simplified Han: nothing to fold but words.
  if (PLAIN.test(text))
    return foldWords(
      FOLDABLE.test(text) ? text.replace(FOLDABLE_ALL, (letter) => LETTERS[letter] ?? letter) : text,
    );
  const isCommon = COMMON.test(text);
  const folded = (isCommon ? text : text.normalize('NFKC'))
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(isCommon ? COMMON_DECORATION : DECORATION, '');
  return foldWords(
    FOLDABLE.test(folded) ? folded.replace(FOLDABLE_ALL, (letter) => LETTERS[letter] ?? letter) : folded,
  );
}

function foldWords(folded: string): string {
  if (!ANY_WORD.test(folded)) return folded;
  let text = folded;
  for (const [from, to] of WORDS) text = text.replaceAll(from, to);
  return text;
}

/** Whether a folded label may be found inside a longer text: four or more Han letters, or twelve Latin ones. */
export function mayBeContained(folded: string): boolean {
  return /^[\p{Script=Han}]/u.test(folded) ? folded.length >= 4 : folded.length >= 12;
}
