/** Codes of letters alone, in groups, beside words as long. */
import { describe, expect, it } from 'vitest';
import { merit } from '@/utils/page/locate/codes/code-name';
import { codeOf } from '@/utils/page/locate/codes/code-text';
import { CODE as GOOGLE } from '@/utils/providers/google/code';
import { CODE as NETEASE } from '@/utils/providers/netease/code';

describe('what reads like one', () => {
  it.each([
    ['abcd efgh ijkl mnop', 'abcdefghijklmnop'],
    ['wkzh qpfe rxmt oyla', 'wkzhqpferxmtoyla'],
    ['word qpfe rxmt oyla', 'wordqpferxmtoyla'],
    ['have been sent here', null],
    ['with this name they', null],
    ['ABCD EFGH IJKL MNOP', null],
    ['abcd efgh ijkl mno1', null],
    ['abcdefgh ijklmnop', null],
  ])('%s: %s', (text, code) => expect(codeOf(text, GOOGLE)).toBe(code));
});

describe('how much speaks for it', () => {
  const above = { beside: '', above: 'Your app password for your device', isVouched: false };
  it('is enough where its name stands right above', () => {
    expect(merit('wkzhqpferxmtoyla', above, GOOGLE.names, GOOGLE.lettersOnly)).toBe(2);
  });
  it.each(['How to use it', 'App name', 'Your device', ''])('is not enough below %j', (text) => {
    expect(merit('wkzhqpferxmtoyla', { ...above, above: text }, GOOGLE.names, GOOGLE.lettersOnly)).toBeNull();
  });
  it('is as before for codes that have digits', () => {
    const named = { beside: '', above: '授权密码', isVouched: false };
    expect(merit('wkzhqpferxmtoyla', named, NETEASE.names)).toBeNull();
  });
});
