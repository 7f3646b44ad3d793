import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '@/utils/protocol/frame-port';
import { chooseTurn, type FrameClaim } from '@/utils/worker/frames/turn';

function at(tabId: number, frameId: number, claim: Partial<Claim> = {}): FrameClaim {
  return {
    key: `${tabId}:${frameId}`,
    tabId,
    frameId,
    claim: { guide: 'get-code', step: 's', rank: 5, state: 'pointing', focused: false, ...claim },
  };
}

describe('chooseTurn', () => {
  it.each<[string, FrameClaim[], string | null, string | null]>([
    ['nobody claims', [], '1:0', null],
    ['one claims', [at(1, 3)], null, '1:3'],
    ['nearer to the goal wins', [at(1, 0, { rank: 5 }), at(1, 3, { rank: 2 })], '1:0', '1:3'],
    ['a control beats nearer words', [at(1, 0, { rank: 1, state: 'words-only' }), at(1, 3)], '1:0', '1:3'],
    ['waiting beats words', [at(1, 0, { state: 'words-only' }), at(1, 3, { state: 'waiting' })], null, '1:3'],
    [
      'words are said at the top',
      [at(1, 3, { state: 'words-only' }), at(1, 0, { state: 'words-only' })],
      '1:3',
      '1:0',
    ],
    ['equal controls: the frame below the top', [at(1, 0), at(1, 3)], null, '1:3'],
    ['equal frames: the holder stays', [at(1, 3), at(1, 4)], '1:4', '1:4'],
    ['equal tabs: the holder stays', [at(1, 0), at(2, 0)], '2:0', '2:0'],
    ['the holder gone: somebody else', [at(1, 3)], '1:4', '1:3'],
    ['the focused tab wins over rank', [at(1, 0, { rank: 0 }), at(2, 0, { focused: true })], '1:0', '2:0'],
    [
      'focus in a sibling frame counts for the tab',
      [at(1, 3, { rank: 9, focused: true }), at(1, 4)],
      null,
      '1:4',
    ],
    ['no focus anywhere: the tab stays', [at(1, 0, { rank: 0 }), at(2, 0)], '2:0', '2:0'],
    [
      'no focus anywhere: the better frame of that tab',
      [at(1, 0, { rank: 0 }), at(2, 0), at(2, 3)],
      '2:0',
      '2:3',
    ],
  ])('%s', (_, claims, holder, expected) => expect(chooseTurn(claims, holder)).toBe(expected));
});

const claims = fc
  .uniqueArray(
    fc.record({
      tabId: fc.integer({ min: 1, max: 3 }),
      frameId: fc.integer({ min: 0, max: 3 }),
      rank: fc.integer({ min: 0, max: 3 }),
      state: fc.constantFrom<Claim['state']>('pointing', 'waiting', 'words-only', 'done', 'blocked'),
      focused: fc.boolean(),
    }),
    { selector: ({ tabId, frameId }) => `${tabId}:${frameId}`, maxLength: 9 },
  )
  .map((all) => all.map(({ tabId, frameId, ...claim }) => at(tabId, frameId, claim)));
const holder = fc.option(fc.constantFrom('1:0', '1:2', '2:0', '3:3', '9:9'));

describe('chooseTurn, on anything', () => {
  it('gives the turn to exactly one claimant, if there is one', () => {
    fc.assert(
      fc.property(claims, holder, (all, held) => {
        const turn = chooseTurn(all, held);
        expect(turn === null).toBe(all.length === 0);
        if (turn !== null) expect(all.map(({ key }) => key)).toContain(turn);
      }),
    );
  });

  it('does not depend on the order', () => {
    const shuffled = claims.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, holder, ([all, other], held) => {
        expect(chooseTurn(other, held)).toBe(chooseTurn(all, held));
      }),
    );
  });

  it('settles: asked again with its own answer, it answers the same', () => {
    fc.assert(
      fc.property(claims, holder, (all, held) => {
        const turn = chooseTurn(all, held);
        expect(chooseTurn(all, turn)).toBe(turn);
      }),
    );
  });

  it('takes the turn away only for something better', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const first = chooseTurn(all, null);
        for (const { key } of all) {
          const turn = chooseTurn(all, key);
          // The turn goes to the frame that would win without a holder, or to a better one in the same tab.
          const tabOf = (one: string | null) => one?.split(':')[0];
          if (turn !== key && tabOf(turn) !== tabOf(key)) expect(turn).toBe(first);
        }
      }),
    );
  });

  it('never prefers words to a control in the same tab', () => {
    fc.assert(
      fc.property(claims, holder, (all, held) => {
        const winner = all.find(({ key }) => key === chooseTurn(all, held));
        if (winner?.claim.state !== 'words-only') return;
        expect(all.filter((one) => one.tabId === winner.tabId && one.claim.state !== 'words-only')).toEqual(
          [],
        );
      }),
    );
  });
});
