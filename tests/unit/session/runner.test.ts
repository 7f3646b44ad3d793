/** Which step a frame leads to, under a clock of its own: what is shown at once, what must wait, and what comes before a look. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Guide, Step } from '@/utils/guides/types';
import type { CaptureWatch } from '@/utils/page/capture/capture-watch';
import type { Verdict } from '@/utils/page/engine/evaluate';
import { type Forms, offerForms } from '@/utils/page/forms/forms';
import type { Finder } from '@/utils/page/session/finder';
import type { Around } from '@/utils/page/session/observation';
import { createRunner, type Runner, type RunnerParts } from '@/utils/page/session/runner';
import type { GuideRun } from '@/utils/protocol/frame-port';
import { fakeFrame } from './frame';

const steps = [
  { id: 'done', stage: 3 },
  { id: 'generate', stage: 2, stableMs: 400 },
  { id: 'enter', stage: 1, opens: true },
] as unknown as Step[];
const GUIDE = {
  id: 'get-code',
  steps,
  captures: { code: 'code' },
  forms: { pages: ['code'], labels: ['generate'] },
} as unknown as Guide;

/** A page whose current step a test says, and a runner that looks at it. */
function stage({ isTop = true } = {}) {
  const { doc } = fakeFrame({ isTop });
  const controller = new AbortController();
  const the = {
    step: null as string | null,
    page: 'other',
    says: false,
    told: {
      run: { guide: 'get-code', mode: 'started' } as GuideRun | null,
      progress: { seen: false, confirmed: false },
    },
    capture: { isJudging: false, isSeen: false, isConfirmed: false },
    did: [] as string[],
    asked: [] as Around[],
    targets: [] as Guide[],
    pressed: null as Step | null,
  };
  const finder = {
    index: { has: () => the.says, shadows: new Set() },
    teach: (guide: Guide) => the.targets.push(guide),
    look: () => {
      the.did.push('look');
      return { options: { page: the.page } };
    },
    verdict: (_: unknown, around: Around): Verdict | null => {
      the.did.push('verdict');
      the.asked.push(around);
      const rank = steps.findIndex(({ id }) => id === the.step);
      return rank < 0 ? null : { step: steps[rank] as Step, rank, ring: the.step, action: 'click' };
    },
  } as unknown as Finder;
  const capture = {
    look: () => the.did.push('capture'),
    startOver: () => the.did.push('start over'),
    get isJudging() {
      return the.capture.isJudging;
    },
    get isSeen() {
      return the.capture.isSeen;
    },
    get isConfirmed() {
      return the.capture.isConfirmed;
    },
  } as unknown as CaptureWatch;
  const parts: RunnerParts = {
    doc,
    page: () => the.page,
    presses: {
      begin: () => the.did.push('presses'),
      clicked: () => the.pressed,
      facts: { consequence: null } as never,
    },
    told: the.told,
    makeFinder: () => finder,
    requestForms: () => the.did.push('request'),
    watchCode: () => capture,
    met: () => the.did.push('met'),
    judge: (found) => found,
    again: () => the.did.push('again'),
  };
  const runner = createRunner(parts, controller.signal);
  return {
    the,
    runner,
    controller,
    learn: (guide = GUIDE, now = 0) => runner.learn({ guide, labels: {} } as never, now),
    /** What may be shown at this moment. */
    shown: (now: number) => runner.look(now)?.verdict?.step.id ?? null,
  };
}

let at: ReturnType<typeof stage>;
let runner: Runner;
beforeEach(() => {
  vi.useFakeTimers();
  offerForms(null as unknown as Forms);
  at = stage();
  runner = at.runner;
});
afterEach(() => vi.useRealTimers());

describe('a look', () => {
  it('needs a guide and a run, and none comes after the end', () => {
    expect(runner.look(0)).toBeNull();
    at.learn();
    expect(runner.look(0)).not.toBeNull();
    at.the.told.run = null;
    expect(runner.look(0)).toBeNull();
    at.the.told.run = { guide: 'get-code', mode: 'started' };
    at.controller.abort();
    expect(runner.look(0)).toBeNull();
  });

  it('begins with the presses, and judges the code before the step', () => {
    offerForms({} as Forms);
    at.learn();
    runner.look(0);
    expect(at.the.did).toEqual(['presses', 'look', 'met', 'capture', 'verdict']);
  });

  it('asks no capture in a guide that keeps no code', () => {
    offerForms({} as Forms);
    const { captures: _, ...rest } = GUIDE;
    at.learn(rest);
    runner.look(0);
    expect(at.the.did).not.toContain('capture');
  });

  it('goes by what the worker and this page know of the code', () => {
    offerForms({} as Forms);
    at.learn();
    at.the.told.progress = { seen: true, confirmed: false };
    runner.look(0);
    expect(at.the.asked[0]).toMatchObject({ self: false, progress: { seen: true } });
    expect(at.the.asked[0]?.capture).toBeTruthy();
  });
});

describe('a step', () => {
  it('is shown at once', () => {
    at.learn();
    at.the.step = 'enter';
    expect(at.shown(100)).toBe('enter');
  });

  it('that pages pass through is shown once it has held, and looked at then', () => {
    at.learn();
    at.the.step = 'generate';
    expect(at.shown(1000)).toBeNull();
    expect(runner.look(1000)?.found?.step.id).toBe('generate');
    expect(at.the.did).not.toContain('again');
    vi.advanceTimersByTime(400);
    expect(at.the.did).toContain('again');
    expect(at.shown(1400)).toBe('generate');
  });

  it('further back is held back while the way in just pressed may still open', () => {
    at.learn();
    at.the.step = 'enter';
    expect(at.shown(0)).toBe('enter');
    at.the.pressed = steps[1] as Step;
    runner.pressed([], 100);
    expect(at.shown(200)).toBe('enter');
    at.the.pressed = { ...steps[1], opens: true } as Step;
    runner.pressed([], 300);
    expect(at.shown(400)).toBeNull();
    expect(at.shown(3200)).toBe('enter');
  });

  it('waits for the script that sees what a press makes', () => {
    at.learn();
    at.the.step = 'enter';
    at.the.page = 'code';
    expect(at.shown(0)).toBeNull();
    expect(at.the.did).toContain('request');
    offerForms({} as Forms);
    expect(at.shown(15)).toBe('enter');
  });

  it('is not shown while the page puts a code into force, nor is the user lost then', () => {
    offerForms({} as Forms);
    at.learn();
    at.the.step = 'enter';
    at.the.capture.isJudging = true;
    const looked = runner.look(9000);
    expect(looked).toMatchObject({ verdict: null, isJudging: true, silentMs: 0, isLost: false });
    expect(looked?.found?.step.id).toBe('enter');
  });
});

describe('nothing found', () => {
  it('for a while is lost, until something is', () => {
    at.learn(GUIDE, 1000);
    expect(runner.look(4000)).toMatchObject({ silentMs: 3000, isLost: false });
    expect(runner.look(4001)).toMatchObject({ silentMs: 3001, isLost: true });
    at.the.step = 'enter';
    expect(runner.look(5000)).toMatchObject({ silentMs: 0, isLost: false });
    at.the.step = null;
    expect(runner.look(6000)).toMatchObject({ silentMs: 1000, isLost: false });
  });

  it('is no matter in a frame within the page, nor where the guide showed itself', () => {
    const inside = stage({ isTop: false });
    inside.learn();
    expect(inside.runner.look(9000)?.isLost).toBe(false);
    at.the.told.run = { guide: 'get-code', mode: 'self' };
    at.learn();
    expect(runner.look(9000)?.isLost).toBe(false);
  });
});

describe('a guide', () => {
  it('that runs already is not begun anew, and one that was taught more is', () => {
    expect(at.learn()).not.toBeNull();
    expect(at.learn()).toBeNull();
    expect(at.learn({ ...GUIDE, learned: 'a1' })).not.toBeNull();
    expect(at.learn({ ...GUIDE, variant: 'account' })).not.toBeNull();
  });

  it('takes a step for what was pointed at', () => {
    at.learn();
    const taught = { ...GUIDE, steps: [] };
    runner.teach(taught);
    expect([runner.guide, at.the.targets]).toEqual([taught, [taught]]);
    expect(runner.look(0)?.guide).toBe(taught);
  });

  it('that showed itself leads on like one that was started, once its ring was followed', () => {
    at.the.told.run = { guide: 'get-code', mode: 'self' };
    at.learn();
    runner.look(0);
    runner.joined();
    runner.look(100);
    expect(at.the.asked.map(({ self }) => self)).toEqual([true, false]);
  });

  it('has the code begin anew with another run', () => {
    runner.startOver();
    offerForms({} as Forms);
    at.learn();
    runner.look(0);
    runner.startOver();
    expect(at.the.did.filter((one) => one === 'start over')).toHaveLength(1);
  });
});

it('hears no press before the first look, and has nothing to point by', () => {
  at.learn();
  expect([runner.pressed([], 0), runner.around()]).toEqual([undefined, null]);
  runner.look(0);
  expect(runner.pressed([], 10)).toBeNull();
  expect(runner.around()).toMatchObject({ guide: { id: 'get-code' }, at: { page: 'other', self: false } });
});
