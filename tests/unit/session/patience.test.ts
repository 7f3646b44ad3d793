/** What is shown at once, and what is waited for. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Verdict } from '@/utils/engine/evaluate';
import { Patience } from '@/utils/session/patience';

const verdict = (id: string, rank: number, more: object = {}): Verdict =>
  ({ step: { id, ...more }, rank, ring: id, action: 'click' }) as Verdict;
const settings = verdict('settings', 40);
const entry = verdict('code-entry', 30);
const code = verdict('generate', 10);

let patience: Patience;
beforeEach(() => {
  patience = new Patience();
});

describe('after a way in was pressed', () => {
  beforeEach(() => patience.pressed(entry.rank, 5000));

  it('a ring further back waits for the page that is on its way', () => {
    expect(patience.wait(settings, 5100)).toBe(2700);
    expect(patience.wait(settings, 7000)).toBe(800);
    expect(patience.wait(settings, 7800)).toBe(0);
  });

  it('the next step is shown at once, and so is the same', () => {
    expect(patience.wait(code, 5100)).toBe(0);
    expect(patience.wait(entry, 5100)).toBe(0);
  });

  it('words wait for nothing', () => {
    expect(patience.wait({ ...settings, ring: null }, 5100)).toBe(0);
  });
});

describe('after a question was answered with yes', () => {
  const save = verdict('save', 40);
  beforeEach(() => patience.heard({ agrees: true }, 20, 'save', 5000));

  it('what had asked waits for the page to say that it is done', () => {
    expect(patience.wait(save, 5100)).toBe(2700);
    expect(patience.wait(save, 7800)).toBe(0);
  });

  it('every other step is shown at once, further back or not', () => {
    expect(patience.wait(settings, 5100)).toBe(0);
    expect(patience.wait(code, 5100)).toBe(0);
  });
});

it('a step of a page that passes through others holds still first', () => {
  const alert = verdict('asked', 5, { patience: 400 });
  expect(patience.wait(alert, 9000)).toBe(400);
  expect(patience.wait(alert, 9300)).toBe(100);
  expect(patience.wait(code, 9350)).toBe(0);
  expect(patience.wait(alert, 9400)).toBe(400);
});
