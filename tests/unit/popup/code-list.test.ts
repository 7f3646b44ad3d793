import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, searchOver, tagsInUse } from '@/utils/popup/code-list';
import { madeUp } from '../../pictures/made-up';

const codes = [
  madeUp(1, { address: 'li.na@corp.example', name: 'Foxmail', client: 'foxmail' }),
  madeUp(2, { address: 'wang@corp.example', name: '来发信', client: 'laifaxin', tags: ['外贸部'] }),
  madeUp(3, { address: 'wang@other.example', name: '', state: 'seen' }),
];
const stateText = ({ state }: { state: string }) => (state === 'seen' ? '未生效' : '已生效');
const search = searchOver(codes, stateText);
const numbers = (query: string) => search(query).map(({ id }) => Number(id.slice(-1)));

describe('search', () => {
  it.each([
    ['', [1, 2, 3]],
    ['   ', [1, 2, 3]],
    ['WANG', [2, 3]],
    ['ｗａｎｇ', [2, 3]],
    ['wang corp', [2]],
    ['corp　wang', [2]],
    ['来发信', [2]],
    ['laifaxin', [2]],
    ['外贸', [2]],
    ['未生效', [3]],
    ['foxmail 未生效', []],
    ['.*', []],
  ])('%j finds %j', (query, expected) => {
    expect(numbers(query)).toEqual(expected);
  });

  it('asks for the words of a state once, whether or not it was prepared', () => {
    let asked = 0;
    const counting = searchOver(codes, () => {
      asked++;
      return '';
    });
    counting.prepare();
    counting('wang');
    counting('li');
    expect(asked).toBe(codes.length);
  });

  it('does not find words across the border of two fields', () => {
    expect(numbers('exampleFoxmail')).toEqual([]);
  });
});

describe('order', () => {
  it('puts what is only in memory first, then the newest', () => {
    const mixed = [madeUp(3), madeUp(1), madeUp(9, { unsaved: true }), madeUp(2)];
    expect(inOrder(mixed).map(({ id }) => Number(id.slice(-1)))).toEqual([9, 1, 2, 3]);
  });

  it('by the end puts the soonest first, unknown ends after, and what is over with last', () => {
    const mixed = [
      madeUp(1, { expiresAt: null }),
      madeUp(2, { expiresAt: 10, state: 'revoked' }),
      madeUp(3, { expiresAt: 300 }),
      madeUp(4, { expiresAt: 20, replacedBy: 'x' }),
      madeUp(5, { expiresAt: 200 }),
      madeUp(6, { expiresAt: 400, unsaved: true }),
    ];
    expect(inOrder(mixed, 'expiry').map(({ id }) => Number(id.slice(-1)))).toEqual([6, 5, 3, 1, 2, 4]);
  });

  it('keeps every code and does not depend on the order it is given', () => {
    const pool = Array.from({ length: 8 }, (_, i) => madeUp(i + 1, { createdAt: (i % 3) * 1000 }));
    const sorted = inOrder(pool);
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: 8 }), (shuffled) => {
        expect(inOrder(shuffled)).toEqual(sorted);
      }),
    );
  });
});

it('names every tag once', () => {
  const tagged = [madeUp(1, { tags: ['b', 'a'] }), madeUp(2, { tags: ['a'] }), madeUp(3)];
  expect(tagsInUse(tagged, 'en')).toEqual(['a', 'b']);
});
