/** Finds what the wordings say in a folded text. */
import type { Voice, Wording } from '../data/wording';
import { foldTerm, type Plain } from '../read/plain';
import { type Term, Terms, termOf } from './terms';

export interface Said {
  wording: Wording;
  voice: Voice;
  /** Range in the folded text. */
  from: number;
  to: number;
}

interface Saying {
  wording: Wording;
  groups: readonly (readonly Term[])[];
  never: readonly Term[];
  /** Longest range in which the groups may stand. Han sentences are shorter. */
  reach: number;
}

const REACH = 150;
const HAN_REACH = 42;
const alternatives = (text: string) => text.split('|').map((term) => termOf(foldTerm(term)));

/** Compiles the data once. */
export function compile(wordings: readonly Wording[]): readonly Saying[] {
  return wordings.flatMap((wording) =>
    wording.says.map((say) => {
      const groups = say.split(' + ').map(alternatives);
      const latin = groups.every((terms) => terms.some(({ text }) => /^[ -~]+$/.test(text)));
      const han = groups.some((terms) => terms.every(({ text }) => !/^[ -~]+$/.test(text)));
      return {
        wording,
        groups,
        never: wording.never ? alternatives(wording.never) : [],
        reach: wording.near ?? (latin && !han ? REACH : HAN_REACH),
      };
    }),
  );
}

/** Every place where one of the sayings stands: the last of each, and the first when it stands elsewhere too. */
export function said({ text }: Plain, sayings: readonly Saying[]): Said[] {
  const terms = new Terms(text);
  const out: Said[] = [];
  for (const saying of sayings) {
    const places = placesOf(saying, terms, text).filter((place) => !isVoid(place, saying, terms));
    const kept = places.length > 1 ? [places[0], places.at(-1)] : places;
    for (const place of kept) {
      if (place) out.push({ wording: saying.wording, voice: saying.wording.voice, ...place });
    }
  }
  return out;
}

interface Place {
  from: number;
  to: number;
}

const startsOf = (group: readonly Term[], terms: Terms): Place[] =>
  group
    .flatMap((term) => terms.of(term).map((from) => ({ from, to: from + term.text.length })))
    .sort((a, b) => a.from - b.from);

function placesOf({ groups, reach }: Saying, terms: Terms, text: string): Place[] {
  const found: Place[][] = [];
  if (!groups.every((group) => group.some((term) => terms.of(term).length > 0))) return [];
  for (const group of groups) {
    const starts = startsOf(group, terms);
    if (starts.length === 0) return [];
    found.push(starts);
  }
  const [first = [], ...others] = found.sort((a, b) => a.length - b.length);
  return first.flatMap((start) => {
    let place: Place | null = start;
    for (const other of others) place = place && joined(place, other, reach);
    return place && !isParted(text.slice(place.from, place.to)) ? [place] : [];
  });
}

/** The range grown by the nearest of `others` that keeps it within reach. */
function joined({ from, to }: Place, others: readonly Place[], reach: number): Place | null {
  let best: Place | null = null;
  for (const other of others) {
    const grown = { from: Math.min(from, other.from), to: Math.max(to, other.to) };
    const length = grown.to - grown.from;
    if (length <= reach + (to - from) && (!best || length < best.to - best.from)) best = grown;
  }
  return best;
}

/** Two sentences are no sentence. */
const isParted = (span: string) => /[。！？]|\n/.test(span);

/** Characters round a place that belong to its passage. */
const PASSAGE = 60;

function isVoid({ from, to }: Place, { never }: Saying, terms: Terms): boolean {
  return never.some((term) =>
    terms.of(term).some((at) => at + term.text.length > from - PASSAGE && at < to + PASSAGE),
  );
}
