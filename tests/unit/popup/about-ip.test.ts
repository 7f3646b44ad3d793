import { expect, it } from 'vitest';
import { isAboutIp } from '@/utils/popup/about-ip';
import { targetOf } from '@/utils/popup/target';
import { loginErrors } from '@/utils/providers/errors';

const none = { kind: 'none' } as const;
const codeWith = (detail: string, ok = false) => ({ lastResult: { ok, detail, at: 0 } });

it('is what an administrator’s console is about, and no other page', () => {
  expect(isAboutIp(targetOf('https://qiye.163.com/admin/index.html#/safe', false), [])).toBe(true);
  expect(isAboutIp(targetOf('https://mail.qiye.163.com/static/sirius-web/', false), [])).toBe(false);
  expect(isAboutIp(none, [])).toBe(false);
});

it('is what a login is about that an IP rule refused, by token and by record, and no other one', () => {
  for (const { id, tokens, guide } of loginErrors) {
    for (const detail of [id, ...tokens]) {
      if (/[^\w.-]/.test(detail)) continue;
      expect([detail, isAboutIp(none, [codeWith(detail)])]).toEqual([detail, guide === 'lift-ip-rule']);
    }
  }
  expect(isAboutIp(none, [codeWith('ERR.LOGIN.IPDENY', true), { lastResult: null }])).toBe(false);
});
