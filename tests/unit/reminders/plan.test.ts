import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeSummary } from '@/utils/codes/code';
import { type Plan, planReminders, stageOf } from '@/utils/codes/reminders/plan';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22, 12);

function code(more: Partial<CodeSummary> = {}): CodeSummary {
  return {
    id: 'a',
    address: 'wang@corp.example',
    name: '来发信',
    state: 'bound',
    host: 'mail.qiye.163.com',
    createdAt: NOW - 100 * DAY,
    updatedAt: NOW,
    expiresAt: NOW + 100 * DAY,
    client: 'laifaxin',
    tags: [],
    lastResult: null,
    unsaved: false,
    ...more,
  };
}

/** The codes as they stand after the plan's marks were stored. */
function marked(codes: CodeSummary[], { marks }: Plan): CodeSummary[] {
  return codes.map((each) => ({ ...each, ...marks.find(({ id }) => id === each.id) }));
}

const told = ({ notices }: Plan) =>
  notices.map((notice) => (notice.kind === 'expiring' ? notice.stage : notice.kind));

describe('the stage of a code', () => {
  it.each([
    [14 * DAY + 1, null],
    [14 * DAY, 14],
    [3 * DAY + 1, 14],
    [3 * DAY, 3],
    [1, 3],
    [0, 0],
    [-400 * DAY, 0],
  ])('%i ms before its end: %s', (left, stage) => {
    expect(stageOf(NOW + left, NOW)).toBe(stage);
  });
});

describe('reminders', () => {
  it('come once at 14, 3 and 0 days, each at the time that was foretold', () => {
    const end = NOW + 100 * DAY;
    let codes = [code({ expiresAt: end })];
    let now = NOW;
    const log: [number, unknown[]][] = [];
    for (let turn = 0; turn < 20; turn++) {
      const plan = planReminders(codes, now);
      if (plan.notices.length > 0) log.push([(end - now) / DAY, told(plan)]);
      codes = marked(codes, plan);
      expect(planReminders(codes, now).notices).toEqual([]);
      if (plan.nextAt === null) break;
      expect(plan.nextAt).toBeGreaterThan(now);
      now = plan.nextAt;
    }
    expect(log).toEqual([
      [14, [14]],
      [3, [3]],
      [0, [0]],
    ]);
  });

  it('gather the codes of one stage, and skip stages that passed unseen', () => {
    const codes = [
      code({ id: 'a', expiresAt: NOW + 2 * DAY }),
      code({ id: 'b', expiresAt: NOW + DAY }),
      code({ id: 'c' }),
    ];
    expect(planReminders(codes, NOW).notices).toEqual([{ kind: 'expiring', stage: 3, ids: ['a', 'b'] }]);
  });

  it.each([
    ['not in force', { state: 'seen' as const }],
    ['revoked', { state: 'revoked' as const }],
    ['of unknown end', { expiresAt: null }],
  ])('are not for a code %s', (_, more) => {
    const plan = planReminders([code({ expiresAt: NOW + DAY, ...more })], NOW);
    expect([plan.notices, plan.badge, plan.marks]).toEqual([[], null, []]);
  });

  it('come anew when the end was corrected', () => {
    const codes = marked([code({ expiresAt: NOW })], planReminders([code({ expiresAt: NOW })], NOW));
    const later = codes.map((each) => ({ ...each, expiresAt: NOW + 10 * DAY }));
    expect(told(planReminders(later, NOW))).toEqual([14]);
  });

  it('come again in time after a clock that ran a year ahead', () => {
    let codes = [code({ expiresAt: NOW + 20 * DAY })];
    codes = marked(codes, planReminders(codes, NOW + 365 * DAY));
    expect(codes[0]?.reminded?.of).toBe(0);
    const back = planReminders(codes, NOW);
    expect(back.notices).toEqual([]);
    codes = marked(codes, back);
    expect(told(planReminders(codes, NOW + 6 * DAY))).toEqual([14]);
    codes = marked(codes, planReminders(codes, NOW + 21 * DAY));
    const partly = planReminders(codes, NOW + 18 * DAY);
    expect(partly.notices).toEqual([]);
    expect(told(planReminders(marked(codes, partly), NOW + 20 * DAY))).toEqual([0]);
  });
});

describe('after a renewal', () => {
  const heir = code({ id: 'new', state: 'confirmed', createdAt: NOW });
  const old = code({ id: 'old', replacedBy: 'new', expiresAt: NOW + 2 * DAY });

  it('the old code is to be deleted, once the new one works or has had a day to', () => {
    const plan = planReminders([old, heir], NOW);
    expect([plan.notices, plan.badge, plan.nextAt]).toEqual([[], null, NOW + DAY]);
    expect(planReminders([old, heir], NOW + DAY).notices).toEqual([{ kind: 'revoke-old', ids: ['old'] }]);
    const bound = [old, { ...heir, state: 'bound' as const }];
    const now = planReminders(bound, NOW);
    expect(now.notices).toEqual([{ kind: 'revoke-old', ids: ['old'] }]);
    expect(planReminders(marked(bound, now), NOW + 5 * DAY).notices).toEqual([]);
  });

  it('nothing is said of it when it is deleted, or its heir is gone', () => {
    expect(planReminders([{ ...old, state: 'revoked' }, heir], NOW + DAY).notices).toEqual([]);
    expect(planReminders([old], NOW + DAY).notices).toEqual([]);
  });
});

describe('the badge', () => {
  it.each([
    [15, null],
    [14, { count: 1, urgent: false }],
    [3, { count: 1, urgent: true }],
    [-6, { count: 1, urgent: true }],
    [-7, null],
  ])('%i days before the end', (days, badge) => {
    expect(planReminders([code({ expiresAt: NOW + days * DAY })], NOW).badge).toEqual(badge);
  });
});

it('nothing is told twice, whatever the codes and the clock', () => {
  const codes = fc.array(
    fc.record({
      left: fc.integer({ min: -40, max: 40 }),
      state: fc.constantFrom('confirmed' as const, 'bound' as const),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(codes, fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 12 }), (all, days) => {
      let state = all.map(({ left, state: is }, n) =>
        code({ id: `c${n}`, state: is, expiresAt: NOW + left * DAY }),
      );
      for (const day of days) {
        const plan = planReminders(state, NOW + day * DAY);
        state = marked(state, plan);
        const again = planReminders(state, NOW + day * DAY);
        expect([again.notices, again.marks]).toEqual([[], []]);
      }
    }),
  );
});
