import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { squeeze } from '@/utils/diagnose/squeeze';
import { errorById, loginErrors, USUAL_CAUSES } from '@/utils/guides/errors';
import { loginErrorsSchema } from '@/utils/guides/errors.schema';

const messages = (locale: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
const keys = (locale: string) => new Set(Object.keys(messages(locale)));

/** Every code and string of the published tables, spelled as there. */
const PUBLISHED = [
  'ERR.LOGIN.REQCODE',
  'ERR.LOGIN.PASSERR',
  'ERR.LOGIN.IPDENY',
  'ERR.LOGINRULE.IPDENY',
  'ERR.IM.LOGIN.IPDENY',
  'ERR.LOGIN.DOMAINNOTEXIST',
  'ERR.ILLEGAL.EMAIL',
  'email format login fail',
  'ERR.LOGIN.USERNOTEXIST',
  'ERR.LOGIN.USERSTATUS',
  'ERR.LOGIN.USRSTATUS1',
  'ERR.LOGIN.USRSTATUS2',
  'ERR.LOGIN.USRSTATUS5',
  'ERR.LOGIN.USEREXP',
  'ERR.LOGIN.USRSEXP',
  'ERR.LOGIN.DOMAINEXPED',
  'ERR.LOGIN.DOMAINSTATUS',
  'ERR.LOGIN.DOMAINSTATUS1',
  'ERR.LOGIN.DOMAINNOTREGISTER',
  'ERR.LOGIN.DOMAINDENY',
  'LOGIN.PERMDENY',
  'ERR.LOGIN.ILLEGALACCOUNT',
  'ERR.LOGIN.ILLEGALINPUT',
  'ERR.LOGIN.SYSTEMBUSY',
  'ERR.LOGIN.SUPERADMINERR',
  'ERR.LOGIN.SUPERADMINDOMAINERR',
  'ERR.LOGIN.USERORPASSNULL',
  'ERR.LOGIN.DOMAINNULL',
  'ERR.LOGIN.SMTPLIMIT',
  'ERR.REQ.VERIFYCODE',
  'VERIFYCODE.REQ',
  'ACCOUNTLOCKED',
  'ACCOUNT.NEED2FA',
  'ERR.LOGIN.MBINDEXIST',
  'MOBILE_NOT_BIND',
  'SMSREQ',
  'SMS.IP',
  'SMS.DAY',
  'MLOGINSMSREQ',
  'SMSFAIL',
  'ERR.CODE.INVALID',
  'ERR.SESSIONNULL',
  'EXP_AUTH_COOKIE_TIMEOUT',
  'FA_MTA_REJECTED5511',
  'FA_MTA_REJECTED5520',
  'FA_MTA_REJECTED5521',
  'FA_MTA_REJECTED5530',
  'LOGIN Login error or password error',
  'SELECT Unsafe Login',
  'EXAMINE Unsafe Login',
  '550 User has no permission',
  '535 Error: authentication failed',
];

describe('error records', () => {
  it('have the declared shape and unique ids', () => {
    expect(loginErrorsSchema.parse(loginErrors)).toEqual(loginErrors);
    expect(new Set(loginErrors.map(({ id }) => id)).size).toBe(loginErrors.length);
  });

  it.each(PUBLISHED)('hold %s', (token) => {
    expect(loginErrors.flatMap(({ tokens }) => tokens)).toContain(token);
  });

  it('give every token to one record only, even where letters are misread', () => {
    const seen = new Map<string, string>();
    for (const { id, tokens } of loginErrors) {
      for (const token of tokens) {
        const { folded } = squeeze(token);
        expect(seen.get(folded) ?? id, token).toBe(id);
        seen.set(folded, id);
      }
    }
  });

  it('refer only to records and messages that exist, in every language', () => {
    for (const locale of ['zh_CN', 'zh_TW', 'en']) {
      const known = keys(locale);
      for (const { meaningKey, stepsKeys } of loginErrors) {
        for (const key of [meaningKey, ...stepsKeys]) expect(known, locale).toContain(key);
      }
    }
    for (const id of [...USUAL_CAUSES, ...loginErrors.flatMap(({ orElse }) => orElse ?? [])]) {
      expect(errorById(id), id).not.toBeNull();
    }
  });

  it('show no token that could be taken for a code or an address', () => {
    for (const token of loginErrors.flatMap(({ tokens }) => tokens)) {
      expect(token).not.toMatch(/@|(?<![A-Za-z0-9])[A-Za-z0-9]{16}(?![A-Za-z0-9])/);
    }
  });

  it.each(['zh_CN', 'zh_TW', 'en'])('say in one or two sentences what happened, in %s', (locale) => {
    const texts = messages(locale);
    for (const { meaningKey } of loginErrors) {
      const { message = '' } = texts[meaningKey] ?? {};
      const ends = message.match(/[。！？]|[.!?](?=\s|$)/g)?.length ?? 0;
      expect(ends, message).toBeGreaterThanOrEqual(1);
      expect(ends, message).toBeLessThanOrEqual(2);
      expect(message.length, message).toBeLessThanOrEqual(locale === 'en' ? 220 : 90);
    }
  });
});
