/** `npm run faults -- [--json FILE] [--seed N] [--no-browser]`: what is lost when things go wrong. */
import { writeFileSync } from 'node:fs';
import { count, report } from '../run/counts.mjs';
import { killedTwice } from './again';
import { inBrowser } from './browser/main';
import { bitFlips, keysGone } from './damage';
import { callsOf, clock, failing, killed, type Point } from './kinds';
import { OPERATIONS, type Operation } from './operations';
import { type Random, random } from './random';
import { printed } from './table';
import { windows } from './windows';

const YEAR = 365 * 86_400_000;

/** Every call of the operation, ended before it, after it, or failing; then what fails for longer, and the clock. */
async function everyCall(operation: Operation): Promise<Point[]> {
  const prepared = await operation.prepare();
  const points: Point[] = [];
  for (const [n, call] of (await callsOf(operation, prepared)).entries()) {
    points.push(await killed(operation, prepared, n, 'kill before', call));
    if (call.startsWith('crypto.')) continue;
    points.push(await killed(operation, prepared, n, 'kill after', call));
    points.push(
      await failing(operation, prepared, `fail ${call} #${n}`, (at) => (at === n ? 'fail' : 'pass')),
    );
  }
  const persistent = (fault: string, pattern: RegExp) =>
    failing(operation, prepared, fault, (_, call) => (pattern.test(call) ? 'fail' : 'pass'));
  return [
    ...points,
    await persistent('quota exceeded', /^local\.set/),
    await persistent('quota exceeded, session too', /^(local|session)\.set/),
    await persistent('storage throws', /^local\./),
    await persistent('all storage throws', /^(local|session)\./),
    await persistent('IndexedDB throws', /^keys\./),
    await clock(operation, prepared, 'clock a year back', -YEAR),
    await clock(operation, prepared, 'clock a year ahead', YEAR),
  ];
}

async function mixedFaults(dice: () => Random): Promise<Point[]> {
  const points: Point[] = [];
  const named = (name: string) => OPERATIONS.filter((operation) => operation.name === name);
  for (const operation of OPERATIONS) points.push(...(await killedTwice(operation, dice(), 8)));
  for (const operation of [
    ...named('edit'),
    ...named('unlock, with mail'),
    ...named('write over version 1'),
    ...named('list, many'),
  ]) {
    points.push(...(await bitFlips(operation, dice(), 60)));
  }
  for (const operation of [...named('edit'), ...named('write over version 1')]) {
    points.push(await keysGone(operation));
  }
  for (let n = 0; n < 20; n++) points.push(await windows(dice(), n % 2 === 1));
  return points;
}

export async function main(args: string[]): Promise<number> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const seed = Number(option('--seed') ?? Date.now() % 1_000_000);
  let next = seed;
  const dice = () => random(next++);
  console.log(`seed ${seed}`);

  const points: Point[] = [];
  for (const operation of OPERATIONS) points.push(...(await everyCall(operation)));
  points.push(...(await mixedFaults(dice)));
  const real = args.includes('--no-browser') ? null : await inBrowser(dice);
  points.push(...(real?.points ?? []));

  console.log(printed(points));
  const checks = (real?.checks ?? []).map(({ name, told, wrong }) => ({
    name: told ? `${name} (${told})` : name,
    ok: wrong.length === 0,
    detail: wrong.join('\n'),
  }));
  report(checks);
  const json = option('--json');
  if (json) writeFileSync(json, JSON.stringify({ points, checks }, null, 1));

  const bad = points.filter(({ lost, duplicated, unreadable }) => lost + duplicated + unreadable > 0).length;
  const failed = bad + checks.filter(({ ok }) => !ok).length;
  count(points.length + checks.length - failed, failed);
  return failed > 0 ? 1 : 0;
}
