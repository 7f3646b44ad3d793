/** What is shown at once, and what is waited for. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Verdict } from '@/utils/page/engine/evaluate';
import { StabilityGate } from '@/utils/page/session/stability-gate';

const verdict = (id: string, rank: number, more: object = {}): Verdict =>
  ({ step: { id, ...more }, rank, ring: id, action: 'click' }) as Verdict;
const settings = verdict('settings', 40);
const entry = verdict('code-entry', 30);
const code = verdict('generate', 10);

let gate: StabilityGate;
beforeEach(() => {
  gate = new StabilityGate();
});

describe('after a way in was pressed', () => {
  beforeEach(() => gate.pressed(entry.rank, 5000));

  it('a ring further back waits for the page that is on its way', () => {
    expect(gate.wait(settings, 5100)).toBe(2700);
    expect(gate.wait(settings, 7000)).toBe(800);
    expect(gate.wait(settings, 7800)).toBe(0);
  });

  it('the next step is shown at once, and so is the same', () => {
    expect(gate.wait(code, 5100)).toBe(0);
    expect(gate.wait(entry, 5100)).toBe(0);
  });

  it('words wait for nothing', () => {
    expect(gate.wait({ ...settings, ring: null }, 5100)).toBe(0);
  });
});

describe('after a question was answered with yes', () => {
  const save = verdict('save', 40);
  beforeEach(() => gate.heard({ agrees: true }, 20, 'save', 5000));

  it('what had asked waits for the page to say that it is done', () => {
    expect(gate.wait(save, 5100)).toBe(2700);
    expect(gate.wait(save, 7800)).toBe(0);
  });

  it('every other step is shown at once, further back or not', () => {
    expect(gate.wait(settings, 5100)).toBe(0);
    expect(gate.wait(code, 5100)).toBe(0);
  });
});

it('a step of a page that passes through others holds still first', () => {
  const alert = verdict('asked', 5, { stableMs: 400 });
  expect(gate.wait(alert, 9000)).toBe(400);
  expect(gate.wait(alert, 9300)).toBe(100);
  expect(gate.wait(code, 9350)).toBe(0);
  expect(gate.wait(alert, 9400)).toBe(400);
});
