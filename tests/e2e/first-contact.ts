/**
 * `npm run robot -- --first-contact --generated N --seed S`: N drawn worlds of families that development may look at (part A)
 * and N of families it may not (part B). Of part B nothing but figures leaves this file: no ids, texts or pictures.
 */
import type { Part } from '../world/generated/parts.ts';
import { drawMany, scenarioOf } from '../world/generated/scenario.ts';
import type { Scenario } from '../world/scenarios.ts';

export const PARTS: Part[] = ['A', 'B'];
/** Share by which part A may be better before it is called overfitting: two standard errors, at least this. */
const LEAST_GAP = 0.1;

export interface Outcome {
  failure: string;
  wrongRings: readonly unknown[];
  wrongCaptures: readonly unknown[];
}

/** What one walk came to: led to the end, led only by areas and words, or led wrong. */
export function gradeOf({ failure, wrongRings, wrongCaptures }: Outcome): 'finished' | 'words' | 'wrong' {
  if (wrongRings.length || wrongCaptures.length || /the server says otherwise/.test(failure)) return 'wrong';
  return failure ? 'words' : 'finished';
}

export interface Figures {
  walks: number;
  finished: number;
  words: number;
  wrong: number;
}

export function figuresOf(outcomes: Outcome[]): Figures {
  const figures: Figures = { walks: outcomes.length, finished: 0, words: 0, wrong: 0 };
  for (const outcome of outcomes) figures[gradeOf(outcome)] += 1;
  return figures;
}

/** The worlds of a part, by number. */
export const worldsOf = (part: Part, seed: string, count: number): Scenario[] =>
  drawMany(seed, count, part).map(scenarioOf);

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** How much better part A does, and whether that is more than chance: two standard errors of the difference. */
export function gapOf(a: Figures, b: Figures): { gap: number; overfitting: boolean } {
  if (!a.walks || !b.walks) return { gap: 0, overfitting: false };
  const [shareA, shareB] = [a.finished / a.walks, b.finished / b.walks];
  const error = Math.sqrt((shareA * (1 - shareA)) / a.walks + (shareB * (1 - shareB)) / b.walks);
  const gap = shareA - shareB;
  return { gap, overfitting: gap > Math.max(LEAST_GAP, 2 * error) };
}

/** The table a first contact prints. */
export function firstContactTable(a: Figures, b: Figures): string {
  const { gap, overfitting } = gapOf(a, b);
  const row = (name: string, f: Figures) =>
    `${name} | ${f.finished} of ${f.walks} (${percent(f.finished / f.walks)}) | ${f.words} | ${f.wrong}`;
  return [
    'part | finished | only areas or words | wrong',
    row('A   ', a),
    row('B   ', b),
    `A is ${percent(gap)} ahead of B: ${overfitting ? 'overfitting' : 'no more than chance'}`,
  ].join('\n');
}
