import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeSummary } from '@/utils/codes/code';
import {
  countsOf,
  failuresOf,
  isIn,
  nextToMake,
  rowsOf,
  unlisted,
  type WorkFacts,
} from '@/utils/worklist/rows';
import { madeUp } from '../../pictures/made-up';

const DAY = 86_400_000;
const now = Date.now();
const LI = 'li@corp.example';
const mailbox = (address: string) => ({ address, name: '', addedAt: 0 });
const code = (number: number, changes: Partial<CodeSummary> = {}) =>
  madeUp(number, { address: LI, expiresAt: now + 200 * DAY, ...changes });
const rowOf = (codes: CodeSummary[], more: Partial<WorkFacts> = {}) =>
  rowsOf({ mailboxes: [mailbox(LI)], codes, handover: null, sends: true, now, ...more })[0];

const failed = { ok: false, detail: 'ERR.LOGIN.IPDENY', at: now };

describe('a row', () => {
  it.each<[string, CodeSummary[], object]>([
    ['without a password', [], { code: 'none', client: 'none', next: 'make', codeId: null }],
    ['not in force', [code(1, { state: 'seen' })], { code: 'seen', next: 'confirm', days: null }],
    ['in force', [code(1)], { code: 'good', client: 'none', next: 'send', days: 200 }],
    ['正常', [code(1, { state: 'bound' })], { code: 'good', client: 'passed', next: 'nothing' }],
    [
      'that failed',
      [code(1, { lastResult: failed })],
      { client: 'failed', detail: failed.detail, next: 'look-into' },
    ],
    [
      'that ends soon',
      [code(1, { state: 'bound', expiresAt: now + 3 * DAY })],
      { code: 'expiring', days: 3, next: 'renew' },
    ],
    ['that has ended', [code(1, { expiresAt: now - 1 })], { code: 'expired', next: 'renew', client: 'none' }],
    ['that was revoked', [code(1, { state: 'revoked' })], { code: 'revoked', next: 'make' }],
    ['of an address in capitals', [code(1, { address: 'LI@Corp.Example' })], { code: 'good' }],
  ])('of a mailbox %s', (_, codes, expected) => {
    expect(rowOf(codes)).toMatchObject(expected);
  });

  it('says that the form is filled as long as the hand-over of this very password says so', () => {
    const handover = { codeId: code(1).id, client: 'laifaxin', phase: 'filled' } as const;
    expect(rowOf([code(1)], { handover })).toMatchObject({ client: 'filled', next: 'finish' });
    expect(rowOf([code(1)], { handover: { ...handover, codeId: code(2).id } })).toMatchObject({
      client: 'none',
    });
    expect(rowOf([code(1)], { handover: { ...handover, phase: 'undone' } })).toMatchObject({
      client: 'none',
    });
  });

  it('is done with a password in force where the company sends none to 来发信', () => {
    expect(rowOf([code(1)], { sends: false })).toMatchObject({ next: 'nothing' });
  });

  it('goes by the most useful of several passwords', () => {
    const old = code(9, { state: 'bound', expiresAt: now + 3 * DAY });
    expect(rowOf([old, code(1)])).toMatchObject({ codeId: code(1).id, next: 'send' });
    expect(rowOf([old, code(1, { state: 'seen' })])).toMatchObject({ codeId: old.id, next: 'renew' });
    expect(rowOf([code(9, { state: 'bound' }), code(1)])).toMatchObject({ codeId: code(9).id });
    const replaced = code(9, { state: 'bound', replacedBy: code(1).id });
    expect(rowOf([replaced, code(1)])).toMatchObject({ codeId: code(1).id });
  });
});

describe('the whole list', () => {
  const codes = [
    madeUp(1, { state: 'bound' }),
    madeUp(2, { lastResult: failed }),
    madeUp(3, { lastResult: failed }),
    madeUp(4, { lastResult: { ...failed, detail: 'ERR.LOGIN.PASSERR' } }),
    madeUp(5, { expiresAt: now + 3 * DAY }),
    madeUp(9),
  ];
  const mailboxes = [1, 2, 3, 4, 5, 6].map((n) => mailbox(madeUp(n).address));
  const rows = rowsOf({ mailboxes, codes, handover: null, sends: true, now });

  it('is counted', () => {
    expect(countsOf(rows)).toEqual({ all: 6, done: 1, todo: 2, failed: 3, expiring: 1, made: 5 });
  });

  it('tells failures by their cause, the commonest first', () => {
    expect(failuresOf(rows)).toEqual([
      {
        detail: 'ERR.LOGIN.IPDENY',
        domain: 'hengyuan-trade.com',
        addresses: [madeUp(2).address, madeUp(3).address],
      },
      { detail: 'ERR.LOGIN.PASSERR', domain: 'hengyuan-trade.com', addresses: [madeUp(4).address] },
    ]);
  });

  it('goes on behind the mailbox that is done, and from the top again', () => {
    expect(nextToMake(rows, madeUp(1).address)).toBe(madeUp(5).address);
    expect(nextToMake(rows, madeUp(5).address)).toBe(madeUp(6).address);
    expect(nextToMake(rows, madeUp(6).address)).toBe(madeUp(5).address);
    expect(nextToMake(rows.slice(0, 2), '')).toBe('');
  });

  it('knows which stored addresses are not on it', () => {
    expect(unlisted(mailboxes, codes, [], '')).toEqual([madeUp(9).address]);
    expect(unlisted(mailboxes, codes, [], LI)).toEqual([LI, madeUp(9).address]);
    expect(unlisted(mailboxes, codes, [LI, madeUp(9).address], LI)).toEqual([]);
  });
});

it('every row is done, to do or failed, and one of these', () => {
  const states = fc.constantFrom('seen', 'confirmed', 'bound', 'revoked') as fc.Arbitrary<
    CodeSummary['state']
  >;
  const end = fc.option(fc.integer({ min: -30, max: 400 }).map((days) => now + days * DAY));
  const result = fc.option(fc.record({ ok: fc.boolean(), detail: fc.constant('X'), at: fc.constant(0) }));
  const drawn = fc.record({
    n: fc.integer({ min: 1, max: 8 }),
    state: states,
    expiresAt: end,
    lastResult: result,
  });
  fc.assert(
    fc.property(fc.array(drawn), fc.boolean(), (list, sends) => {
      const codes = list.map(({ n, ...changes }, id) => ({
        ...madeUp(id, changes),
        address: madeUp(n).address,
      }));
      const mailboxes = [1, 2, 3, 4].map((n) => mailbox(madeUp(n).address));
      const rows = rowsOf({ mailboxes, codes, handover: null, sends, now });
      const counts = countsOf(rows);
      expect(counts.done + counts.todo + counts.failed).toBe(4);
      for (const row of rows)
        expect([isIn('todo', row), isIn('failed', row), row.next === 'nothing'].filter(Boolean)).toHaveLength(
          1,
        );
    }),
  );
});
