/** Group `learned`: what sixty things that a user has shown add to a look. */
import type { Browser, Page } from '@playwright/test';
import { bundle } from '../bundle.ts';
import { quantile, type Row, rowOf } from '../rows.ts';
import type { LearnedApi, With } from './page.ts';

declare const learnedApi: LearnedApi;

const NODES = 2000;
const ROUNDS = 25;
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
    for (const what of ['fresh', 'again'] as const)
      for (const isKnown of [true, false]) rows.push(...(await added(page, what, isKnown)));
    return rows;
  } finally {
    await page.close();
  }
}

/** None is always the first or the last: what the machine does beside it weighs on all. */
const inTurn = <T>(all: readonly T[], round: number): T[] =>
  all.map((_, at) => all[(at + round) % all.length] as T);
/** What a busy machine adds is in the upper values. */
const QUIET = 0.1;

/** What was shown and what was not, round for round in one page. */
async function added(page: Page, what: 'fresh' | 'again', isKnown: boolean): Promise<Row[]> {
  const values: Record<With, number[]> = { none: [], here: [], elsewhere: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const how of inTurn(Object.keys(values) as With[], round))
      values[how].push(
        await page.evaluate(([which, entries, nodes, known]) => learnedApi[which](entries, nodes, known), [
          what,
          how,
          NODES,
          isKnown,
        ] as const),
      );
  const nodes = await page.evaluate(() => learnedApi.count());
  const look = `${what === 'fresh' ? 'fresh page' : 'look again'}, ${isKnown ? 'a ring' : 'no ring'}`;
  const without = quantile(values.none.slice(2), QUIET);
  return [
    rowOf({ group: 'learned', name: `nothing shown: ${look}`, nodes }, values.none.slice(2), 'ms'),
    ...(['here', 'elsewhere'] as const).flatMap((how) => {
      const mine = values[how].slice(2);
      const share = (100 * (quantile(mine, QUIET) - without)) / without;
      return [
        rowOf({ group: 'learned', name: `60 ${NAMES[how]}: ${look}`, nodes }, mine, 'ms'),
        rowOf({ group: 'learned', name: `added by 60 ${NAMES[how]}: ${look}`, nodes }, [share], '%'),
      ];
    }),
  ];
}
