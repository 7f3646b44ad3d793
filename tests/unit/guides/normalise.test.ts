/** Every spelling of a label folds to the same text, whichever way it is folded. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '@/utils/guides/normalise';

const LETTERS = '授权碼密 確\t\n&:*()＞ｏＫ①é한ひ生成设定AbZ019_-【】「」\u3000\u00a0\ufeff\u200b';
const texts = fc.string({
  unit: fc.oneof(fc.constantFrom(...LETTERS), fc.string({ minLength: 1, maxLength: 1 })),
});

describe('normalise', () => {
  it.each([
    ['【產生 用戶端授權碼】：', '生成客户端授权密码'],
    ['Account & Security', 'accountandsecurity'],
    ['ＯＫ', 'ok'],
    ['确\u200b 定 ›', '确定'],
  ])('folds %s', (text, folded) => expect(normalise(text)).toBe(folded));

  it('is done when it is done', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  it('takes the short way for common texts to the same end', () => {
    // A mark of no width sends any text the long way.
    fc.assert(
      fc.property(texts, (text) => {
        expect(normalise(text)).toBe(normalise(`${text}\u2060`));
      }),
      { numRuns: 3000 },
    );
  });
});
