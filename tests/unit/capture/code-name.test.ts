/** Which sixteen letters are a code, by what they are called and where that stands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOf, isDrawn, mayBeDrawn, merit } from '@/utils/page/locate/codes/code-name';
import { codeOf } from '@/utils/page/locate/codes/code-text';
import { CODE as SHAPE } from '@/utils/providers/netease/code';

const CODE = 'aB3dE6gH9jK2mN5p';
const LETTERS = 'aBdEgHjKmNpQrStU';
const beside = (code: string, name: string) =>
  merit(code, { beside: name, above: '', isVouched: false }, SHAPE.names);
const above = (code: string, name: string) =>
  merit(code, { beside: '', above: name, isVouched: false }, SHAPE.names);

describe('a name', () => {
  it.each([
    '授权密码',
    '授权密码：',
    '客户端授权码:',
    '您的授权密码（16位）：',
    '授权密码已生成：',
    '您的客户端授权密码为',
    '用戶端授權密碼：',
    'Authorization password:',
    'Your authorization code is',
    'Client authorisation code',
  ])('of the code: %s', (name) => {
    expect(claimOf(name, SHAPE.names)).toBe(2);
    expect(beside(LETTERS, name)).toBeGreaterThan(0);
  });

  it.each([
    '优惠码：',
    '邀请码',
    '授权密码名称：',
    '授权密码备注',
    '授权密码编号：',
    '使用设备：',
    '设备名称',
    '订单号：',
    '序列号',
    '短信验证码：',
    '会话',
    'sid',
    'sid=',
    'Promo code:',
    'Coupon code',
    'Invitation code',
    'Verification code:',
    'Device name',
    'User name',
    'Session ID',
    'Licence key',
    '部门代号：',
    'Team tag:',
  ])('of something else: %s', (name) => {
    expect(claimOf(name, SHAPE.names)).toBe(-1);
    expect(beside(CODE, name)).toBeNull();
  });

  it.each(['', '请复制并妥善保管：', '仅显示一次', 'Copy it now:'])('that says neither: %s', (name) => {
    expect(claimOf(name, SHAPE.names)).toBe(0);
    expect(beside(CODE, name)).toBe(0);
    expect(beside(LETTERS, name)).toBeNull();
  });
});

it('takes words above for a value without words beside it', () => {
  expect(above(CODE, '授权密码')).toBeGreaterThan(0);
  expect(above(CODE, '优惠码')).toBeNull();
  // A line that tells its own value names nothing below it.
  for (const line of ['名称: 来发信', '备注：财务部', 'Name: Foxmail'])
    expect(above(CODE, line)).not.toBeNull();
  expect(above(CODE, '订单号：')).toBeNull();
});

describe('letters alone', () => {
  it.each(['successfullydone', 'SUCCESSFULLYDONE', 'Successfullydone', 'zhangweizhangwei'])(
    'that are a word are no code without a label beside them: %s',
    (word) => {
      expect(above(word, '授权密码')).toBeNull();
      expect(merit(word, { beside: '', above: '授权密码', isVouched: true }, SHAPE.names)).toBeNull();
      expect(beside(word, '授权密码')).toBeGreaterThan(0);
    },
  );

  it('drawn by lot are one below their title or beside a button that copies', () => {
    expect(above(LETTERS, '授权密码')).toBeGreaterThan(0);
    expect(merit(LETTERS, { beside: '', above: '', isVouched: true }, SHAPE.names)).not.toBeNull();
    expect(above(LETTERS, '')).toBeNull();
  });

  it.each(['aBcdefghIjkLmNoP', 'ABCDEFGhIjkLmnoP', 'qqqqqqqqBcDAzzzz', 'QWERTYUIopASdfGH'])(
    'are drawn whatever the longest run of one case: %s',
    (code) => {
      expect(isDrawn(code)).toBe(true);
      expect(above(code, '授权密码')).toBeGreaterThan(0);
      expect(merit(code, { beside: '', above: '', isVouched: true }, SHAPE.names)).not.toBeNull();
    },
  );

  it.each(['AuthCodeRequired', 'zhangWeiOfficePc', 'MailboxOfZhangWe', 'LoginNotAllowedd'])(
    'that read like words are no code by themselves, and are not agreed away: %s',
    (words) => {
      expect(isDrawn(words)).toBe(false);
      expect(mayBeDrawn(words)).toBe(true);
    },
  );

  it.each(['successfullydone', 'SUCCESSFULLYDONE', 'Successfullydone', '1234567890123456'])(
    'that are one word can be no code: %s',
    (word) => expect(mayBeDrawn(word)).toBe(false),
  );

  it('drawn by lot are known for what they are, but for less than one in a thousand', () => {
    const lot = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
    let at = 1;
    // Always the same numbers: a test that fails once in a while would tell nothing.
    const next = () => {
      at = (Math.imul(at, 1664525) + 1013904223) >>> 0;
      return lot[Math.floor((at / 2 ** 32) * lot.length)];
    };
    const codes = Array.from({ length: 50_000 }, () => Array.from({ length: 16 }, next).join(''));
    expect(codes.filter((code) => !isDrawn(code)).length).toBeLessThan(50);
    expect(codes.filter((code) => !mayBeDrawn(code)).length).toBeLessThan(5);
  });

  it('are never digits alone', () => expect(beside('1234567890123456', '授权密码')).toBeNull());
});

const letter = fc.constantFrom(...'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789');
const code = fc.array(letter, { minLength: 16, maxLength: 16 }).map((letters) => letters.join(''));
const blank = fc.constantFrom(' ', '\u00a0', '  ', '\n', '-', '–', ' - ', '\u200b');

describe('sixteen letters', () => {
  it('are read however they are grouped', () => {
    fc.assert(
      fc.property(code, fc.constantFrom(1, 2, 4), blank, (whole, size, between) => {
        const groups = whole.match(new RegExp(`.{${size}}`, 'g')) ?? [];
        expect(codeOf(` ${groups.join(between)}\n`, SHAPE)).toBe(whole);
      }),
    );
  });

  it('are not made of more, of fewer, or of a sentence', () => {
    fc.assert(
      fc.property(code, letter, (whole, more) => {
        expect(codeOf(whole + more, SHAPE)).toBeNull();
        expect(codeOf(whole.slice(1), SHAPE)).toBeNull();
        expect(codeOf(`${whole}。`, SHAPE)).toBeNull();
      }),
    );
    for (const words of ['authorization ok', 'passwordpassword.', 'password passwor', 'success fullydone'])
      expect(codeOf(words, SHAPE)).toBeNull();
  });
});
