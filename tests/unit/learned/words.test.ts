/** What may be kept of a page: names of controls, and nothing of anybody. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '@/utils/guides/normalise';
import { type Refusal, tidy, whyRefused } from '@/utils/learned/words';
import { PROVIDERS } from '@/utils/providers/list';
import { spellingsOf } from '@/utils/providers/provider';

const ACCOUNT = ['zhang.san@corp-example.cn'];

it.each<[string, Refusal | null]>([
  ['铸一枚', null],
  ['Mint a new one', null],
  ['第 2 步：继续', null],
  ['180 天', null],
  ['2 / 6', null],
  ['', 'empty'],
  ['→ …', 'empty'],
  ['长'.repeat(41), 'long'],
  ['长'.repeat(40), null],
  ['wang@corp.example', 'address'],
  ['打开 mail.corp.example', 'address'],
  ['http://a', 'address'],
  ['192.168.1.20', 'address'],
  ['工单 20261', 'number'],
  ['138 0013 8000', 'number'],
  ['１２３４５', 'number'],
  ['Abcd1234Efgh5678', 'secret'],
  ['abcdefghijklmnop', 'secret'],
  ['Zhang 的设置', 'account'],
  ['zhang.san', 'address'],
  ['corp-example', 'account'],
  ['删除', 'deletes'],
  ['清空全部', 'deletes'],
  ['Delete it', 'deletes'],
])('%j: %s', (text, why) => {
  expect(whyRefused(text, ACCOUNT)).toBe(why);
});

it('tidies once and for all, and compares as labels do', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(tidy(tidy(text))).toBe(tidy(text));
      if (/^[\p{L}\p{N} ]*$/u.test(text.normalize('NFKC')))
        expect(normalise(tidy(text))).toBe(normalise(text));
    }),
  );
});

it('lets no address, number or code through, whatever stands around', () => {
  const around = fc.string({ maxLength: 12 });
  const part = fc.stringMatching(/^[a-z]{2,8}$/);
  fc.assert(
    fc.property(around, around, part, part, fc.stringMatching(/^\d{5,9}$/), (a, b, name, host, digits) => {
      expect(whyRefused(`${a} ${name}@${host}.cn ${b}`)).not.toBe(null);
      expect(whyRefused(`${a} ${digits} ${b}`)).not.toBe(null);
      expect(whyRefused(`${a} ${host}.${name} ${b}`)).not.toBe(null);
    }),
  );
});

describe('labels that are known', () => {
  it('could be kept, but for those that take something away', () => {
    const all = PROVIDERS.flatMap(({ labels, compounds }) => [
      ...Object.values(labels).flat(),
      ...Object.values(compounds).flatMap((list) => (list ?? []).flatMap(spellingsOf)),
    ]);
    const refused = all.map((label) => whyRefused(label)).filter((why) => why !== null && why !== 'deletes');
    expect(refused.filter((why) => why !== 'long' && why !== 'empty').length / all.length).toBeLessThan(0.01);
  });
});
