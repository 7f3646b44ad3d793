import { describe, expect, it } from 'vitest';
import { isMailAddress } from '@/utils/popup/address';
import { adviceFor } from '@/utils/popup/advice';
import { madeUp } from '../../pictures/made-up';

const NOW = Date.now();
const failed = { ok: false, detail: 'ERR.LOGIN.IPDENY', at: NOW };

describe('advice', () => {
  it.each([
    ['a code that is fine', madeUp(1), null],
    ['one never confirmed', madeUp(1, { state: 'seen' }), ['popup_seenWhy', 'get-code', true]],
    ['one about to expire', madeUp(1, { expiresAt: NOW + 1000 }), ['', 'get-code', false]],
    ['an expired one', madeUp(1, { expiresAt: NOW - 1 }), ['', 'get-code', true]],
    ['a revoked one', madeUp(1, { state: 'revoked' }), ['', 'get-code', true]],
    ['one the client was refused with', madeUp(1, { lastResult: failed }), ['popup_lastFailed', null, false]],
    [
      'one that is expired and was refused',
      madeUp(1, { expiresAt: 1, lastResult: failed }),
      ['', 'get-code', true],
    ],
  ])('for %s', (_, code, expected) => {
    const advice = adviceFor(code, NOW);
    expect(advice && [advice.why, advice.guide, advice.pressing]).toEqual(expected);
  });
});

it('a code that was replaced is not to be renewed again', () => {
  expect(adviceFor(madeUp(1, { expiresAt: NOW - 1 }), NOW, true)).toBeNull();
});

describe('mail address', () => {
  it.each(['a@b.co', 'zhang.wei+x@mail.corp.com.cn', '张伟@公司.cn'])('takes %s', (text) => {
    expect(isMailAddress(text)).toBe(true);
  });
  it.each([
    '',
    'zhangwei',
    'a@b',
    'a@b.',
    '@b.co',
    'a b@c.co',
    'a@b@c.co',
    'a@b.co,c@d.co',
    `${'a'.repeat(250)}@b.co`,
  ])('refuses %j', (text) => {
    expect(isMailAddress(text)).toBe(false);
  });
});
