/** Group `show`: how soon a highlight stands on its target, and how well it stays there while the target moves. */
import type { Browser } from '@playwright/test';
import { bundle } from '../bundle.ts';
import { type Row, rowOf } from '../rows.ts';
import type { ShowApi, Shower } from './page.ts';

declare const showApi: ShowApi;

const NODES = 2000;
const NAMES: Record<Shower, string> = {
  ours: 'this guide, finds the target itself',
  driver: 'driver.js, told at once, without animation',
  shepherd: 'Shepherd, told at once',
  intro: 'Intro.js, told at once',
};

export async function show(browser: Browser): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.setContent('<!doctype html><title>inbox</title><body></body>');
    await page.evaluate(await bundle('show'));
    await page.evaluate((nodes) => showApi.setUp(nodes), NODES);
    const showers = Object.keys(NAMES) as Shower[];
    const shown = new Map<Shower, number[]>(showers.map((one) => [one, []]));
    for (let round = 0; round < 22; round++)
      for (const one of showers)
        shown.get(one)?.push(await page.evaluate((shower) => showApi.untilShown(shower), one));
    const moved = new Map<Shower, number[]>(showers.map((one) => [one, []]));
    for (let round = 0; round < 2; round++) {
      for (const one of showers) {
        await page.evaluate((shower) => showApi.begin(shower), one);
        moved.get(one)?.push(...(await page.evaluate(() => showApi.errors(1100))));
        await page.evaluate(() => showApi.end());
      }
    }
    return [
      ...showers.map((one) =>
        rowOf(
          { group: 'show', name: `visible to ring painted: ${NAMES[one]}`, nodes: NODES },
          (shown.get(one) ?? []).slice(2),
          'ms',
        ),
      ),
      ...showers.map((one) =>
        rowOf(
          { group: 'show', name: `off while its container scrolls: ${NAMES[one]}`, nodes: NODES },
          moved.get(one) ?? [],
          'px',
        ),
      ),
    ];
  } finally {
    await page.close();
  }
}
