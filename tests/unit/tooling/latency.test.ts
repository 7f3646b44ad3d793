import { expect, test } from 'vitest';
import { latencies, p95 } from '../../e2e/latency';
import type { RingEntry } from '../../e2e/sampler';

const entry = (more: Partial<RingEntry>): RingEntry => ({
  at: 1000,
  origin: 50_000,
  step: 's',
  control: 'c',
  good: true,
  visibleAt: 980,
  changedAt: 990,
  inputAt: 0,
  previousAt: 500,
  ...more,
});
const ms = (more: Partial<RingEntry>, startedAt = 0) => latencies([entry(more)], startedAt)[0];

test('a target that has just appeared counts from its own paint', () => {
  expect(ms({})).toEqual({ step: 's', ms: 20, kind: 'running' });
});

test('a target that stood there before counts from the last change', () => {
  expect(ms({ visibleAt: 400, changedAt: 940 })?.ms).toBe(60);
});

test('a change after the target appeared hides nothing', () => {
  expect(ms({ visibleAt: 700, changedAt: 999 })?.ms).toBe(300);
});

test('while a hand is at the step before, nothing is due', () => {
  expect(ms({ visibleAt: 700, inputAt: 970 })?.ms).toBe(30);
});

test('the first ring in a document is of the other class, and counts from the start of the guide', () => {
  expect(ms({ visibleAt: 100, changedAt: 100, previousAt: null }, 50_800)).toEqual({
    step: 's',
    ms: 200,
    kind: 'opened',
  });
});

test('a ring on nothing known is no latency', () => {
  expect(ms({ visibleAt: null })).toBeUndefined();
});

test('p95 is the nearest rank', () => {
  expect(p95([])).toBeNull();
  expect(p95([7])).toBe(7);
  expect(p95(Array.from({ length: 100 }, (_, i) => i + 1))).toBe(95);
});
