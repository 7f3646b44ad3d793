/** A code is handed in until the worker has answered. */
import { expect, it } from 'vitest';
import { insist, TRIES_MS } from '@/utils/page/capture/insist';

/** Asks a worker that is silent for the first `silent` times; what was waited for, and what came of it. */
async function asked(silent: number) {
  const waited: number[] = [];
  let calls = 0;
  const question = async () => (calls++ < silent ? null : { id: 'one' });
  const answer = await insist(question, async (ms) => void waited.push(ms));
  return { answer, calls, waited };
}

it('asks once when there is an answer', async () => {
  expect(await asked(0)).toEqual({ answer: { id: 'one' }, calls: 1, waited: [] });
});

it('asks again until there is one, and then no more', async () => {
  expect(await asked(2)).toEqual({ answer: { id: 'one' }, calls: 3, waited: TRIES_MS.slice(0, 2) });
});

it('gives up in the end: the extension may be gone', async () => {
  const { answer, calls } = await asked(Number.POSITIVE_INFINITY);
  expect(answer).toBeNull();
  expect(calls).toBe(TRIES_MS.length + 1);
});
