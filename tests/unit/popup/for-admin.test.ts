import { describe, expect, it } from 'vitest';
import type { CodeSummary } from '@/utils/codes/code';
import { diagnose } from '@/utils/diagnose/diagnose';
import { adminCause, alsoAffected } from '@/utils/popup/for-admin';

const code = (id: string, address: string, detail = ''): CodeSummary =>
  ({ id, address, lastResult: detail ? { ok: false, detail, at: 1 } : null }) as CodeSummary;
const askedFor = (text: string) => adminCause(diagnose(text))?.errorId ?? null;

describe('whether the own administrator is asked', () => {
  it('is so where only they can help', () => {
    expect(askedFor('登录失败：当前IP已被禁用')).toBe('ip-denied');
    expect(askedFor('NO LOGIN ERR.LOGIN.USEREXP')).toBe('account-expired');
  });

  it('is not so for the other side of a mail, nor for the user alone', () => {
    expect(askedFor('退信：550 5.2.1 mailbox disabled')).toBeNull();
    expect(askedFor('553 Mail from must equal authorized user')).toBeNull();
  });

  it('is not so for a login at another provider', () => {
    expect(askedFor('A1 NO [ALERT] IMAP access is disabled for your domain.')).toBeNull();
    expect(askedFor('imap.exmail.qq.com: IMAP 服务未开启')).toBeNull();
  });

  it('is so for the own domain, whoever refused the mail', () => {
    const bounce = 'Your message to a@gmail.com was blocked. 550 5.7.26 DMARC policy. support.google.com';
    expect(askedFor(bounce)).toBe('sender-domain');
  });
});

describe('other mailboxes with the same trouble', () => {
  const codes = [
    code('a', 'wang@corp.example', 'ERR.LOGIN.IPDENY'),
    code('b', 'li@corp.example', 'ip-denied'),
    code('c', 'zhao@corp.example', 'ERR.LOGIN.PASSERR'),
    code('d', 'x@other.example', 'ERR.LOGIN.IPDENY'),
    code('e', 'sun@corp.example'),
  ];
  const also = (text: string, own: CodeSummary | null = codes[0] ?? null) =>
    alsoAffected(codes, own, diagnose(text), text);

  it('are those of the company whose last login failed for the same cause, however it was told', () => {
    expect(also('ERR.LOGIN.IPDENY')).toEqual(['li@corp.example']);
    expect(also('ERR.LOGIN.IPDENY', null)).toEqual([]);
  });

  it('are those the text names beside one cause', () => {
    expect(also('wang@corp.example ERR.LOGIN.IPDENY\nsun@corp.example ERR.LOGIN.IPDENY')).toEqual([
      'li@corp.example',
      'sun@corp.example',
    ]);
    expect(also('wang@corp.example ERR.LOGIN.IPDENY, sun@corp.example ERR.LOGIN.USEREXP')).toEqual([
      'li@corp.example',
    ]);
  });
});
