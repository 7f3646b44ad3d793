/** Brings texts and labels into the form in which they are compared. Page scripts get the tables with the guide. */

export interface Folding {
  /** Traditional or variant letters. */
  variants: string;
  /** The letters they stand for, at the same places. */
  simplified: string;
  /** Words and what they are replaced by, in order, after the letters. */
  words: readonly (readonly [from: string, to: string])[];
}

/** @example fold('【產生 用戶端授權碼】：') === '生成客户端授权密码' */
export type Fold = (text: string) => string;

/** Punctuation, symbols, private-use icon glyphs, marks and every kind of blank: decoration of a label, never part of it. */
const DECORATION = /[\s\p{P}\p{S}\p{Co}\p{Cf}\p{Cc}\p{M}]+/gu;
const PLAIN = /^[\u4e00-\u9fff]*$/;
/** Han and ASCII alone, as nearly every text is: the same answer in a fraction of the time. */
const COMMON = /^[\s!-~\u4e00-\u9fff]*$/;
const COMMON_DECORATION = /[^a-z0-9\u4e00-\u9fff]+/g;

/** A visible text without white space or decoration: NFKC, lower case, `&` as `and`. Its letters and words are still its own. */
export function bare(text: string): string {
  if (PLAIN.test(text)) return text;
  const isCommon = COMMON.test(text);
  return (isCommon ? text : text.normalize('NFKC'))
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(isCommon ? COMMON_DECORATION : DECORATION, '');
}

/** Variant letter → simplified letter. */
export const lettersOf = ({ variants, simplified }: Folding): ReadonlyMap<string, string> =>
  new Map(variants.split('').map((letter, at) => [letter, simplified[at] ?? letter]));

/** Folds so that every spelling of a label compares equal: bare, traditional letters and variant words replaced. Idempotent. */
export function createFold(folding: Folding): Fold {
  const { words } = folding;
  const letters = lettersOf(folding);
  // Letter by letter: a pattern of all of them takes longer to compile than a page's few texts to fold.
  const plain = (text: string): string => {
    let folded = '';
    for (const letter of text) folded += letters.get(letter) ?? letter;
    return folded;
  };
  return (text) =>
    words.reduce(
      (folded, [from, to]) => (folded.includes(from) ? folded.replaceAll(from, to) : folded),
      plain(bare(text)),
    );
}

/** Words around a wish that change nothing of it: 立即, 一个, "a new". Latin ones need their blanks, so they go before folding. */
const FILLERS =
  /立即|马上|点击|一键|现在|重新|新的|一个|我的|我要|一条|去(?=[生添创获申开打])|(?<=[生添创获申][成加建取请])新/g;
const LATIN_FILLERS = /\b(?:a|an|the|my|your|new|now|another|please|one)\b/gi;

/** A folded text without its fillers; '' when it has none, or is nothing else. */
export function withoutFillers(raw: string, fold: Fold): string {
  const folded = fold(raw);
  const plain = /[a-z]/i.test(raw) ? fold(raw.replace(LATIN_FILLERS, ' ')) : folded.replace(FILLERS, '');
  return plain === folded ? '' : plain;
}

/** Whether a folded label may be found inside a longer text: four or more Han letters, or twelve Latin ones. */
export function mayBeContained(folded: string): boolean {
  return /^[\p{Script=Han}]/u.test(folded) ? folded.length >= 4 : folded.length >= 12;
}
