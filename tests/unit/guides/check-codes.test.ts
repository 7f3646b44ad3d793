/** The look through the list as data: worst first, never before the list is there, and never anything to press in it. */
import { describe, expect, it } from 'vitest';
import type { PageKind } from '@/utils/guides/types';
import { evaluate } from '@/utils/page/engine/evaluate';
import { checkCodes } from '@/utils/providers/netease/guides/check-codes';
import { getCode } from '@/utils/providers/netease/guides/get-code';

const NOTHING = { seen: false, confirmed: false };

/** @param sights those on the page; with a `/` behind: covered */
function step(page: PageKind, ...targets: string[]) {
  const see = (target: string) => ({
    present: targets.includes(target),
    ambiguous: false,
    covered: targets.includes(`${target}/`),
    away: false,
  });
  const verdict = evaluate(checkCodes, { page, self: false, see, progress: NOTHING });
  return verdict && `${verdict.step.id} ${verdict.ring ?? verdict.step.state}`;
}

describe('on the code page', () => {
  it.each<[string, string[], string | null]>([
    ['an expired row', ['title', 'list', 'expired'], 'expired expired'],
    ['one about to expire', ['title', 'list', 'expiring', 'reviewed'], 'expiring expiring'],
    ['one without a name', ['title', 'list', 'unnamed'], 'unnamed unnamed'],
    ['all is well', ['title', 'list', 'fine'], 'done done'],
    ['all were looked at', ['title', 'list', 'fine', 'reviewed'], 'shown done'],
    ['an empty list', ['title', 'list', 'empty'], 'empty done'],
    ['rows nobody can read', ['title', 'list', 'unread', 'reviewed'], 'unread words-only'],
    ['a window over the row', ['title', 'list', 'expired/'], 'behind waiting'],
    ['a window over everything', ['title', 'list/'], 'behind waiting'],
    ['a code on show over it', ['title', 'list/', 'code', 'confirm'], 'confirm confirm'],
    ['a code on show beside it', ['title', 'list', 'fine', 'code', 'confirm'], 'confirm confirm'],
    [
      'a code on show without its button',
      ['title', 'list', 'expired', 'code'],
      'look-for-confirm words-only',
    ],
    ['no list', ['title', 'make'], 'no-list words-only'],
    ['a page that says nothing', [], null],
  ])('%s', (_, targets, expected) => expect(step('code', ...targets)).toBe(expected));
});

it('looks through a list among other settings only where codes are made', () => {
  expect(step('other', 'title', 'list', 'expired')).toBe('expired expired');
  expect(step('other', 'list', 'expired')).toBeNull();
  expect(step('other', 'title', 'make')).toBe('no-list-here words-only');
  // A menu entry says the same words.
  expect(step('other', 'title')).toBeNull();
});

it.each<PageKind>(['sirius', 'classic', 'admin', 'login', 'phone'])(
  'rings no row on a page of the kind %s',
  (page) => {
    for (const state of ['expired', 'expiring', 'unnamed'])
      expect(step(page, 'title', 'make', 'list', state)).toBeNull();
  },
);

it('asks for nothing but to read where the list stands', () => {
  const own = checkCodes.steps.filter(({ text }) => text.startsWith('checkCodes_'));
  expect(
    own.filter(({ action, target }) => (target ? action !== 'read' : !/read|wait/.test(action))),
  ).toEqual([]);
  expect(own.flatMap(({ target }) => (target ? [checkCodes.targets[target]?.kind] : []))).toEqual([
    'row',
    'row',
    'row',
  ]);
});

it('never shows itself on the code page', () => {
  const see = () => ({ present: true, ambiguous: false, covered: false, away: false });
  const verdict = evaluate(
    { ...checkCodes, steps: checkCodes.steps.filter(({ text }) => text.startsWith('checkCodes_')) },
    { page: 'code', self: true, see, progress: NOTHING },
  );
  expect(verdict).toBeNull();
});

it('leads in by the same steps as the guide to a new code', () => {
  const ways = (steps: typeof getCode.steps) =>
    steps.slice(steps.findIndex(({ id }) => id === 'enter')).map(({ id, target }) => [id, target]);
  expect(ways(checkCodes.steps)).toEqual(ways(getCode.steps));
});
