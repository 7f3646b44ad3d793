import { describe, expect, it } from 'vitest';
import { diagnose, diagnoseDetail, resultDetail } from '@/utils/diagnose/diagnose';
import type { DiagnosisContext } from '@/utils/diagnose/types';
import { loginErrors } from '@/utils/providers/errors';
import { PASTED } from './texts';

const ids = (text: string, context?: DiagnosisContext) =>
  diagnose(text, context).causes.map(({ errorId }) => errorId);
const NOW = Date.UTC(2026, 10, 22);
const code = {
  state: 'bound',
  expiresAt: null,
  address: 'u@corp.example',
  host: 'mail.corp.example',
} as const;

describe('every token of the table', () => {
  const rows = loginErrors.flatMap(({ id, tokens }) => tokens.map((token) => [token, id] as const));

  it.each(rows)('%s is %s', (token, id) => {
    // Without its prefix a code counts only as written: "system busy" is what other providers say.
    const isBare = /^[A-Z0-9_.]+$/.test(token) && !/^(?:ERR\.|FA_|EXP_|COS_)/.test(token);
    const written = isBare ? [token] : [token, token.toLowerCase()];
    for (const text of [...written, `原因：${token}。`, `xx\n${token}\nyy`]) {
      expect(ids(text)[0], text).toBe(id);
    }
    expect(diagnose(token).seenTokens).toEqual([token]);
  });
});

describe('texts as users paste them', () => {
  it('are at least forty', () => expect(PASTED.length).toBeGreaterThanOrEqual(40));

  it.each(PASTED.map((row) => [row.what, row] as const))('%s', (_, { text, ids: expected, ...rest }) => {
    const answer = diagnose(text);
    expect(answer.causes.map(({ errorId }) => errorId).slice(0, expected.length)).toEqual(expected);
    if (rest.certainty) expect(answer.causes[0]?.certainty).toBe(rest.certainty);
    expect(answer.barredIp).toBe(rest.barredIp);
    expect(answer.recognised).toBe(true);
  });
});

describe('a published code beside words of another service', () => {
  it('goes first, and the words are only possible', () => {
    const { causes } = diagnose('535 5.7.0 Error: authentication failed, ERR.LOGIN.REQCODE');
    expect(causes.slice(0, 2)).toMatchObject([
      { errorId: 'code-required', certainty: 'certain' },
      { errorId: 'login-password-used', certainty: 'possible' },
    ]);
  });
});

describe('what is not known', () => {
  it('shows an unknown code as it stands and then the usual causes', () => {
    const answer = diagnose('535 ERR.LOGIN.MOONPHASE, sorry');
    expect(answer.causes[0]).toMatchObject({
      errorId: 'unknown-code',
      token: 'ERR.LOGIN.MOONPHASE',
      who: 'admin',
    });
    expect(answer.causes.slice(1).map(({ errorId }) => errorId)).toEqual([
      'usual-secret',
      'usual-protocol',
      'usual-server',
    ]);
    expect(answer).toMatchObject({ seenTokens: ['ERR.LOGIN.MOONPHASE'], recognised: false });
  });

  it('keeps a known code beside an unknown one', () => {
    const answer = diagnose('ERR.FOO.BAR / ERR.LOGIN.IPDENY / FA_MTA_REJECTED9999');
    expect(answer.causes.map(({ errorId }) => errorId)).toEqual([
      'ip-denied',
      'unknown-code',
      'unknown-code',
    ]);
    expect(answer.seenTokens).toEqual(['ERR.LOGIN.IPDENY', 'ERR.FOO.BAR', 'FA_MTA_REJECTED9999']);
  });

  it('does not take a longer unknown code for the known one in it', () => {
    const answer = diagnose('ERR.FOO.LOGIN.IPDENY');
    expect(answer.seenTokens).toEqual(['ERR.FOO.LOGIN.IPDENY']);
    expect(answer.recognised).toBe(false);
  });

  it('says that the text does not tell, then names the three usual causes in order', () => {
    for (const text of ['', '你好', 'it does not work', '12345', 'ERR.']) {
      expect(ids(text)).toEqual(['not-told', 'usual-secret', 'usual-protocol', 'usual-server']);
      expect(diagnose(text).causes.some(({ guide }) => guide === 'get-code')).toBe(false);
    }
  });

  it.each(['system busy', 'user not exist', 'domain not exist', 'pass err', 'Domain status'])(
    'takes the English words "%s" for no code of NetEase',
    (text) => expect(diagnose(text).seenTokens).toEqual([]),
  );

  it.each(['err.wang@corp.example', 'x@err.example.com', 'reqcode@corp.example', 'passerr-ops@corp.example'])(
    'reads no code out of the address %s',
    (text) => expect(diagnose(text)).toMatchObject({ seenTokens: [], recognised: false }),
  );
});

describe('what the vault knows', () => {
  it('explains what the text says and never stands above it', () => {
    const answer = diagnose('ERR.LOGIN.REQCODE', { now: NOW, code: { ...code, state: 'seen' } });
    expect(answer.causes.slice(0, 2)).toMatchObject([
      { errorId: 'code-required', certainty: 'certain' },
      { errorId: 'code-not-confirmed', certainty: 'likely', guide: 'get-code' },
    ]);
    expect(answer.because).toMatchObject([{ errorId: 'code-not-confirmed' }]);
  });

  it('names an expired or revoked code beside a refused one', () => {
    const because = (change: Partial<NonNullable<DiagnosisContext['code']>>) =>
      diagnose('ERR.LOGIN.PASSERR', { now: NOW, code: { ...code, ...change } }).because;
    expect(because({ expiresAt: NOW })).toMatchObject([{ errorId: 'code-expired', certainty: 'certain' }]);
    expect(because({ expiresAt: NOW + 1 })).toEqual([]);
    expect(because({ state: 'revoked' })).toMatchObject([{ errorId: 'code-revoked' }]);
  });

  it('says nothing of an expired code where no password was looked at, or one was taken', () => {
    const context = { now: NOW, code: { ...code, expiresAt: 0 } };
    for (const text of [
      'certificate has expired',
      'A1 OK LOGIN completed\nA2 NO SELECT Unsafe Login',
      '553 Mail from must equal authorized user',
    ]) {
      expect(diagnose(text, context).because, text).toEqual([]);
    }
  });

  it('says nothing about the code when the error is about something else', () => {
    const context = { now: NOW, code: { ...code, state: 'seen', expiresAt: 0 }, pastedBlanks: true } as const;
    expect(ids('ERR.LOGIN.IPDENY', context)).toEqual(['ip-denied']);
  });

  it('names blanks and a missing domain', () => {
    const context = { now: NOW, pastedBlanks: true, username: 'wang' };
    expect(ids('ERR.LOGIN.PASSERR', context).slice(0, 2)).toEqual([
      'code-has-blanks',
      'address-without-domain',
    ]);
    expect(diagnose('ERR.ILLEGAL.EMAIL', context).causes[0]).toMatchObject({
      errorId: 'address-without-domain',
      certainty: 'certain',
    });
    expect(ids('ERR.LOGIN.PASSERR', { now: NOW, username: 'wang@corp.example' })).toEqual([
      'password-mismatch',
    ]);
  });

  it('names servers of another node and the next ones to try', () => {
    const context = {
      now: NOW,
      code: { ...code, host: 'mailh.qiye.163.com' },
      mailHost: 'imap.qiye.163.com',
    };
    const answer = diagnose('ERR.LOGIN.DOMAINNOTEXIST', context);
    expect(answer.causes.map(({ errorId }) => errorId)).toEqual(['domain-not-here', 'servers-of-other-node']);
    expect(answer.nextFamily).toBe('hz');
    expect(
      diagnose('ERR.LOGIN.DOMAINNOTEXIST', { ...context, mailHost: 'hwhzimap.qiye.163.com' }),
    ).toMatchObject({
      causes: [{ errorId: 'domain-not-here' }],
      nextFamily: 'hz',
    });
  });

  it('offers a cloud client its own order, without what was tried', () => {
    const context: DiagnosisContext = { now: NOW, code, mailHost: 'hwhzimap.qiye.163.com', vantage: 'cloud' };
    expect(diagnose('ERR.LOGIN.DOMAINNOTEXIST', context).nextFamily).toBe('bj');
    expect(
      diagnose('ERR.LOGIN.DOMAINNOTEXIST', { ...context, triedFamilies: ['hwhz', 'bj', 'hz', 'hw', 'hm'] })
        .nextFamily,
    ).toBeUndefined();
  });

  it('uses all of it when nothing was recognised', () => {
    expect(ids('?', { now: NOW, code: { ...code, state: 'seen' } })).toEqual([
      'not-told',
      'code-not-confirmed',
      'usual-secret',
      'usual-protocol',
      'usual-server',
    ]);
  });
});

describe('what is stored of a diagnosis', () => {
  it('is the code, or the id of the cause, and both read back', () => {
    expect(resultDetail(diagnose('x ERR.LOGIN.IPDENY 203.0.113.9'))).toBe('ERR.LOGIN.IPDENY');
    expect(resultDetail(diagnose('密码错误'))).toBe('login-rejected');
    expect(resultDetail(diagnose('…'))).toBe('not-told');
    expect(diagnoseDetail('ERR.LOGIN.IPDENY').causes[0]?.errorId).toBe('ip-denied');
    expect(diagnoseDetail('login-rejected').causes[0]?.errorId).toBe('login-rejected');
  });
});

describe('what the answer says beside its causes', () => {
  it('says that the password was taken, or not looked at, and nothing where it was refused', () => {
    const password = (text: string) => diagnose(text).password;
    expect(password('235 Authentication successful\n554 DT:SPM')).toBe('accepted');
    expect(password('收信：成功 发信：失败 原因：535 authentication failed')).toBe('accepted');
    expect(password('certificate has expired')).toBe('unreached');
    expect(password('553 Local user only')).toBe('unreached');
    expect(password('535 5.7.0 ERR.LOGIN.REQCODE')).toBeNull();
    expect(password('上午能登录成功，下午开始提示 535 authentication failed')).toBeNull();
  });

  it('names the server and port that were used, but no name that could be a secret', () => {
    expect(diagnose('connect ETIMEDOUT imap.qiye.163.com:143').used).toBe('imap.qiye.163.com:143');
    expect(diagnose('host=smtp.corp.example port: 465 timed out').used).toBe('smtp.corp.example:465');
    expect(diagnose('imap.AbCdEfGhIjKlMnOp.example:993 timed out').used).toBeUndefined();
  });

  it('offers servers of another family than the one the text shows to have failed', () => {
    expect(diagnose('imaphz.qiye.163.com:993 ERR.LOGIN.DOMAINNOTEXIST').nextFamily).toBe('bj');
    expect(diagnose('imap.qiye.163.com:993 ERR.LOGIN.DOMAINNOTEXIST').nextFamily).toBe('hz');
  });

  it('picks the barred IP out of a sentence', () => {
    expect(diagnose('登录失败，当前IP（203.0.113.20）已被禁用').barredIp).toBe('203.0.113.20');
    expect(diagnose('您的IP在黑名单内。IP: 203.0.113.21').barredIp).toBe('203.0.113.21');
  });

  it('leaves our guide out for other providers, and the own administrator out of a bounce', () => {
    for (const text of ['smtp.qq.com:465 535 authentication failed', 'imap.gmail.com:993 NO login failed']) {
      expect(
        diagnose(text).causes.some(({ guide }) => guide),
        text,
      ).toBe(false);
    }
    const bounced = diagnose('Undelivered Mail: 550 5.2.1 account disabled (in reply to RCPT TO command)');
    expect(bounced.side).toBe('other');
    expect(bounced.causes.some(({ who }) => who === 'admin')).toBe(false);
  });
});
