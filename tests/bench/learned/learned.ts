/** Group `learned`: what sixty things that a user has shown add to a look. */
import type { Browser, Page } from '@playwright/test';
import { bundle } from '../bundle.ts';
import { type Row, rowOf } from '../rows.ts';
import type { LearnedApi, Look, With } from './page.ts';

declare const learnedApi: LearnedApi;

const SIZES = [2000];
/** The first ones compile the code. */
const ROUNDS = { fresh: 100, again: 300 };
const WARM = 15;
const NAMES: Record<Exclude<With, 'none'>, string> = {
  here: 'shown on this kind of page',
  elsewhere: 'shown on another kind of page',
};

export async function learned(browser: Browser): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.setContent('<!doctype html><title>inbox</title><body></body>');
    await page.evaluate(await bundle('learned'));
    const rows: Row[] = [];
    for (const size of SIZES)
      for (const what of ['fresh', 'again'] as const)
        for (const isKnown of [true, false]) rows.push(...(await added(page, size, what, isKnown)));
    return rows;
  } finally {
    await page.close();
  }
}

/** Of each round the share: a busy machine slows both of its looks. */
async function added(page: Page, size: number, what: Look, isKnown: boolean): Promise<Row[]> {
  const values = await page.evaluate(
    ([look, nodes, known, rounds]) => learnedApi.looks(look, nodes, known, rounds),
    [what, size, isKnown, ROUNDS[what]] as const,
  );
  const nodes = await page.evaluate(() => learnedApi.count());
  const look = `${what === 'fresh' ? 'fresh page' : 'look again'}, ${isKnown ? 'a ring' : 'no ring'}`;
  const none = values.none.slice(WARM);
  const shares = (mine: readonly number[]) =>
    mine.map((value, at) => 100 * (value / (none[at] ?? Number.NaN) - 1)).filter(Number.isFinite);
  return [
    rowOf({ group: 'learned', name: `nothing shown: ${look}`, nodes }, none, 'ms'),
    ...(['here', 'elsewhere'] as const).flatMap((how) => {
      const mine = values[how].slice(WARM);
      return [
        rowOf({ group: 'learned', name: `60 ${NAMES[how]}: ${look}`, nodes }, mine, 'ms'),
        rowOf({ group: 'learned', name: `added by 60 ${NAMES[how]}: ${look}`, nodes }, shares(mine), '%'),
      ];
    }),
  ];
}
