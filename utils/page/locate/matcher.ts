/** Compiles labels into a fast "does this text say one of them?". Pure; no DOM. */
import type { LabelId } from '../../guides/common-labels';
import { createFold, type Fold, mayBeContained, withoutFillers } from '../../guides/fold';
import type { PreparedLabels } from '../../guides/prepared';
import { isWorth } from './candidate-texts';
import { createPrefilter, PLACE, type Prefilter } from './prefilter';

/** `exact`: the whole text. `contained`: a longer text holds it. `part`: it may be a piece of a split label. */
export interface Match {
  how: 'exact' | 'contained' | 'part';
  labels: readonly LabelId[];
  /** Share of the text that the label makes up, 0–1. */
  share: number;
}

export interface Matcher {
  /** What a raw text says; null for nothing. Texts are remembered, so asking again is cheap. */
  match(raw: string): readonly Match[] | null;
  fold: Fold;
  /** Like `match` for an already folded text. */
  matchFolded(folded: string): readonly Match[] | null;
  /** Where in a long text labels may stand. */
  places: Prefilter;
}

/** Pseudo label of texts such as 「180 天」 or "1 year": the options of a validity list. */
export const DURATION = 'duration';
export type HitLabel = LabelId | typeof DURATION;

const LONGEST_TEXT = 200;
const REMEMBERED = 4000;

export function compile(labels: PreparedLabels): Matcher {
  const exact = new Map(labels.exact);
  const places = createPrefilter(labels);
  const fold = createFold(labels.folding);
  const soup = `\n${[...exact.keys()].join('\n')}\n`;
  const containable = byHead([...exact.keys()].filter(mayBeContained));
  const remembered = new Map<string, readonly Match[] | null>();

  function matchFolded(folded: string): readonly Match[] | null {
    if (!folded) return null;
    const found: Match[] = [];
    const whole = exact.get(folded);
    if (whole) found.push({ how: 'exact', labels: whole, share: 1 });
    for (const label of labelsIn(folded, containable))
      found.push({ how: 'contained', labels: exact.get(label) ?? [], share: label.length / folded.length });
    if (!whole && soup.includes(folded)) found.push({ how: 'part', labels: [], share: 1 });
    return found.length ? found : null;
  }

  function holdsLabels(text: string): boolean {
    const found = places(text);
    let what = 0;
    for (let at = 0; at < found.length; at += PLACE) what |= found[at + 2] ?? 0;
    return what > 0 && isWorth(what, text, places);
  }

  return {
    fold,
    matchFolded,
    places,
    match(text) {
      if (text.length > LONGEST_TEXT) return null;
      const known = remembered.get(text);
      if (known !== undefined) return known;
      // Short texts skip the filter: a label may be cut into single letters, and 「×」 is a label.
      if (text.length > 4 && !holdsLabels(text)) return null;
      const folded = fold(text);
      const bareWish = exact.has(folded) ? undefined : exact.get(withoutFillers(text, fold));
      const found =
        (bareWish ? [{ how: 'exact' as const, labels: bareWish, share: 1 }] : null) ??
        matchFolded(folded) ??
        (exact.has(text.trim())
          ? [{ how: 'exact' as const, labels: exact.get(text.trim()) ?? [], share: 1 }]
          : null);
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(text, found);
      return found;
    },
  };
}

const HEAD = 4;

/** Labels by their first letters, so that a text is searched for all of them in one walk. */
function byHead(labels: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const heads = new Map<string, string[]>();
  for (const label of labels) {
    const head = label.slice(0, HEAD);
    const known = heads.get(head);
    if (known) known.push(label);
    else heads.set(head, [label]);
  }
  return heads;
}

/** Labels that stand inside a longer text, longest first. */
function labelsIn(text: string, heads: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  for (let at = 0; at + HEAD <= text.length; at++)
    for (const label of heads.get(text.slice(at, at + HEAD)) ?? [])
      if (label.length < text.length && text.startsWith(label, at)) found.add(label);
  return [...found].sort((a, b) => b.length - a.length);
}
