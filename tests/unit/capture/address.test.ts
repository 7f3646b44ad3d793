/** The account's address, read out of an address bar or a short text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressInUrl } from '@/utils/codes/address-in-url';
import { addressIn } from '@/utils/page/capture/address-text';
import { ADDRESS_BAR } from '@/utils/providers/netease/hosts';

const NAMES = ADDRESS_BAR.account;

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,10}$/);
const address = fc
  .tuple(fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,14}[a-z0-9]$/), label, label)
  .map(([user, domain, end]) => `${user}@${domain}.${end}`);

describe('in a text', () => {
  it('is found in whatever brackets it stands', () => {
    const around = fc.constantFrom(
      { before: '张伟 <', after: '>' },
      { before: '张伟<', after: '> 退出' },
      { before: '(', after: ')' },
      { before: '张如 <', after: '>' },
      { before: '', after: ' 退出登录' },
      { before: '账号：', after: '，' },
      { before: '「', after: '」' },
    );
    fc.assert(
      fc.property(address, around, (found, { before, after }) => {
        expect(addressIn(`${before}${found}${after}`, 300)).toBe(found);
        expect(addressIn(`${before}${found.toUpperCase()}${after}`, 300)).toBe(found);
      }),
    );
  });

  it('is none where there are two, and one where it stands twice', () => {
    fc.assert(
      fc.property(address, address, (one, other) => {
        expect(addressIn(`${one} ${other}`, 300)).toBe(one === other ? one : '');
        expect(addressIn(`${one} <${one}>`, 300)).toBe(one);
      }),
    );
  });

  it.each([
    '客服：help@corp.example',
    '如 zhangsan@corp.example',
    '发件人：a@b.example',
    'From: a@b.example',
    'e.g. a@b.example',
    'Contact support@b.example',
  ])('is none of somebody else: %s', (text) => expect(addressIn(text, 300)).toBe(''));

  it('is not looked for in a long one', () =>
    expect(addressIn(`li@corp.example${' '.repeat(300)}`, 300)).toBe(''));
});

describe('in an address bar', () => {
  it('is that of the account, in query or hash', () => {
    fc.assert(
      fc.property(address, fc.constantFrom('uid', 'origin_uid', 'email', 'account'), (found, name) => {
        const query = `sid=S&${name}=${encodeURIComponent(found)}&hl=zh_CN`;
        expect(addressInUrl({ search: `?${query}`, hash: '' }, NAMES)).toBe(found);
        expect(addressInUrl({ search: '?sid=S', hash: `#/setting?${query}` }, NAMES)).toBe(found);
      }),
    );
  });

  it.each(['?uid=li', '?to=a@b.example', '?uid=a@b.example%20c@d.example', '?q=uid=a@b.example', ''])(
    'is none in %s',
    (search) => expect(addressInUrl({ search, hash: '' }, NAMES)).toBe(''),
  );
});
