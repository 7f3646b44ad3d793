import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdminMessageRequest, adminMessage, MESSAGE_LANGUAGES } from '@/utils/diagnose/admin-message';
import { mailtoUrl } from '@/utils/diagnose/mailto';

const ask = (change: Partial<AdminMessageRequest> = {}) =>
  adminMessage({ domain: 'corp.example', error: 'ERR.LOGIN.IPDENY', lang: 'zh-CN', ...change });

describe.each(MESSAGE_LANGUAGES)('message for the administrator in %s', (lang) => {
  it('names domain, error, both console paths and the narrow remedy before the wide one', () => {
    const { subject, body } = ask({ lang, barredIp: '203.0.113.7' });
    expect(subject).toContain('corp.example');
    for (const part of ['corp.example', 'ERR.LOGIN.IPDENY', '203.0.113.7']) expect(body).toContain(part);
    for (const label of [
      '安全与审计',
      '安全登录',
      '登录限制',
      '限制登录IP',
      '安全中心',
      '登录管理',
      'IP登录管理',
    ]) {
      expect(body).toContain(label);
    }
    const order = ['1. ', '新建个别规则', '所有省市'].map((part) => body.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(body.slice(body.indexOf('1. '), body.indexOf('2. '))).toContain('203.0.113.7');
  });

  it('names the address only when it is given, and says when no IP is known', () => {
    expect(ask({ lang }).body).not.toContain('@');
    expect(ask({ lang, includeAddress: 'wang@corp.example' }).body).toContain('wang@corp.example');
    expect(ask({ lang }).body.split('\n').length).toBe(
      ask({ lang, barredIp: '203.0.113.7' }).body.split('\n').length,
    );
  });

  it('names several mailboxes in one message, each once, and nothing that is no address', () => {
    const { body, brief } = ask({
      lang,
      includeAddress: 'wang@corp.example',
      alsoFor: ['li@corp.example', 'wang@corp.example', 'x y@corp.example', 'zhao@corp.example'],
    });
    for (const text of [body, brief]) {
      expect(text).toContain('wang@corp.example, li@corp.example, zhao@corp.example');
      expect(text).not.toContain('x y@');
    }
    const own = /我这一个账号|我這一個帳號|my account alone|only my account/;
    expect(`${body}${brief}`).not.toMatch(own);
    expect(ask({ lang }).body).toMatch(own);
  });

  it('asks for what the error needs', () => {
    const bodies = [
      'ERR.LOGIN.USERSTATUS',
      'ERR.LOGIN.DOMAINEXPED',
      'usual-protocol',
      'FA_MTA_REJECTED5511',
      'sender-domain',
      'sms-login-closed',
    ].map((error) => ask({ lang, error }).body);
    expect(new Set(bodies).size).toBe(6);
    for (const body of bodies) expect(body).not.toContain('所有省市');
    expect(ask({ lang, error: 'ERR.LOGIN.MOONPHASE' }).body).toContain('ERR.LOGIN.MOONPHASE');
    expect(ask({ lang, error: 'ERR.LOGIN.MOONPHASE' }).body).toContain('限制登录IP');
  });

  it('leaves no empty brackets where nothing is known of the case', () => {
    for (const error of ['ip-denied', 'usual-protocol']) {
      expect(ask({ lang, error, domain: '' }).brief).not.toMatch(/[(（]\s*[)）]/);
    }
  });

  it('fits a mail link on every system', () => {
    const message = ask({
      lang,
      domain: `${'long-name.'.repeat(8)}example`,
      includeAddress: `${'a'.repeat(64)}@corp.example`,
      barredIp: '2001:db8:1111:2222:3333:4444:5555:6666',
    });
    const url = mailtoUrl(message, 'it@corp.example');
    expect(url.length).toBeLessThanOrEqual(2000);
    const query = new URLSearchParams(url.split('?')[1]);
    expect(query.get('subject')).toBe(message.subject);
    expect(query.get('body')).toBe(message.brief);
    expect(query.get('body')).toContain('登录限制');
  });

  it('never holds a code or an address that was not agreed to, whatever the error text is', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9]{16}$/);
    fc.assert(
      fc.property(word, word, fc.string({ unit: 'grapheme' }), (secret, user, noise) => {
        const error = `${noise} ERR.LOGIN.IPDENY ${secret} ${user}@corp.example`;
        const { subject, body, brief } = ask({ lang, error, barredIp: secret, domain: `${secret} x` });
        for (const text of [subject, body, brief]) {
          expect(text).not.toContain(secret);
          expect(text).not.toContain(user);
        }
      }),
    );
  });
});

describe('mail link', () => {
  it('carries a short body whole and keeps its line breaks', () => {
    const url = mailtoUrl({ subject: 'a & b?', body: 'one\ntwo', brief: 'x' }, 'it@corp.example');
    expect(url).toBe('mailto:it@corp.example?subject=a%20%26%20b%3F&body=one%0D%0Atwo');
  });

  it('lets no recipient or header in', () => {
    const url = mailtoUrl(
      { subject: 's', body: 'b', brief: 'b' },
      'x@y.example?bcc=z@y.example&cc=q@y.example',
    );
    expect(url.split('?').length).toBe(2);
    expect([...new URLSearchParams(url.split('?')[1]).keys()]).toEqual(['subject', 'body']);
  });

  it('leaves the body out rather than send half of it', () => {
    const long = '字'.repeat(400);
    expect(mailtoUrl({ subject: 's', body: long, brief: long })).toBe('mailto:?subject=s');
  });
});
