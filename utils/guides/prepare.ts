/** Folds labels and cuts them into grams, once and outside the page. Pure. */
import type { LabelId } from './common-labels';
import { FOLDING } from './folding';
import { normalise } from './normalise';
import { HAN, HAN_BITS, HAN_GRAM, LATIN_BITS, LATIN_GRAM, type PreparedLabels } from './prepared';
import { HAN_UNITS, SPAN_WORDS } from './spans';

export type Labels = Partial<Record<LabelId, readonly string[]>>;

const COUNTS = ['a', 'an', 'one', 'two', 'three', 'six', 'twelve'];
const UNITS = ['day', 'week', 'month', 'year'];
const SPANS = [...SPAN_WORDS, ...COUNTS.flatMap((count) => UNITS.map((unit) => count + unit))];
const isLatin = (run: string) => /^[a-z]/.test(run);

/** @param labels every spelling of each label a guide needs; fewer make a faster look */
export function prepare(labels: Labels): PreparedLabels {
  const exact = new Map<string, LabelId[]>();
  let marks = '';
  for (const [id, texts] of Object.entries(labels) as [LabelId, readonly string[]][]) {
    for (const text of texts) {
      const folded = normalise(text);
      if (!folded) marks += text;
      const ids = exact.get(folded || text) ?? [];
      if (!ids.includes(id)) exact.set(folded || text, [...ids, id]);
    }
  }
  const grams = new Set<number>();
  // Units first: by their number they are told from other letters.
  const han = [...HAN_UNITS];
  // Variant words fold into label words, so their own letters must be known, too.
  for (const text of [
    ...exact.keys(),
    ...FOLDING.words.map(([variant]) => variant),
    ...SPANS.map(normalise),
  ]) {
    const runs = text.match(/[a-z]+|\p{Script=Han}+/gu) ?? [];
    const telling = runs.filter((run) => run.length >= (isLatin(run) ? LATIN_GRAM : HAN_GRAM));
    for (const run of telling.length ? telling : runs) for (const gram of gramsOf(run, han)) grams.add(gram);
  }
  return { exact: [...exact], han: han.join(''), grams: [...grams], marks, folding: FOLDING };
}

/** @param han the Han letters known so far: new ones are added */
function gramsOf(run: string, han: string[]): number[] {
  const numbers = Array.from(run, (letter) => {
    if (isLatin(letter)) return letter.charCodeAt(0) - 96;
    if (!han.includes(letter)) han.push(letter);
    return HAN + 1 + han.indexOf(letter);
  });
  const [size, bits] = isLatin(run) ? [LATIN_GRAM, LATIN_BITS] : [HAN_GRAM, HAN_BITS];
  const count = Math.max(1, numbers.length - size + 1);
  return Array.from({ length: count }, (_, at) =>
    numbers.slice(at, at + size).reduce((gram, number) => gram * 2 ** bits + number, 0),
  );
}
