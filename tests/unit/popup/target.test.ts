import { describe, expect, it } from 'vitest';
import { codePageUrl } from '@/utils/popup/code-page';
import { mostRecent, targetOf } from '@/utils/popup/target';

describe('target', () => {
  it.each([
    ['https://mailh.qiye.163.com/static/sirius-web/?sid=x#mailbox', 'page netease mailh.qiye.163.com'],
    ['https://qiye.163.com/login/', 'page netease qiye.163.com'],
    [
      'https://mail.corp.example/js6/main.jsp?sid=secret',
      'unknown-host mail.corp.example https://mail.corp.example',
    ],
    [
      'https://mail.corp.example:8443/static/commonweb/authcode.html',
      'unknown-host mail.corp.example https://mail.corp.example:8443',
    ],
    [
      'https://lingxi.office.163.com/static/sirius-web/',
      'unknown-host lingxi.office.163.com https://lingxi.office.163.com',
    ],
    ['http://mail.corp.example/js6/main.jsp', 'none'],
    ['http://mail.qiye.163.com/js6/main.jsp', 'none'],
    ['https://corp.example/login/', 'none'],
    ['https://corp.example/admin/index.html', 'none'],
    ['https://qiye.163.com.evil.example/', 'none'],
    ['https://evilqiye.163.com.example/js6/main.jsp/x', 'none'],
    ['chrome://newtab/', 'none'],
    ['not a url', 'none'],
    [undefined, 'none'],
  ])('%s → %s', (url, expected) => {
    expect(Object.values(targetOf(url, false)).join(' ')).toBe(expected);
  });

  it('takes a company host for NetEase mail once it is enabled, but not its other pages', () => {
    expect(targetOf('https://mail.corp.example/js6/main.jsp', true).kind).toBe('page');
    expect(targetOf('https://mail.corp.example/blog', true).kind).toBe('none');
  });

  it('keeps nothing of an address but host and origin', () => {
    const target = targetOf('https://mail.corp.example/js6/main.jsp?sid=SECRET&uid=a@b.c#SECRET', false);
    expect(JSON.stringify(target)).not.toMatch(/SECRET|a@b/);
  });

  it('picks the tab used last', () => {
    expect(mostRecent([{ lastAccessed: 1 }, { lastAccessed: 3 }, { lastAccessed: 2 }])).toEqual({
      lastAccessed: 3,
    });
    expect(mostRecent([{ url: 'a' }, { url: 'b' }])).toEqual({ url: 'a' });
    expect(mostRecent([])).toBeUndefined();
  });
});

describe('code page link', () => {
  it.each([
    ['mailh.qiye.163.com', 'https://mailh.qiye.163.com/static/commonweb/authcode.html'],
    ['mail.corp.example', 'https://mail.corp.example/static/commonweb/authcode.html'],
    ['', 'https://mail.qiye.163.com/static/commonweb/authcode.html'],
    ['qiye.163.com', 'https://mail.qiye.163.com/static/commonweb/authcode.html'],
    ['qy.163.com', 'https://mail.qiye.163.com/static/commonweb/authcode.html'],
    ['evil.example/path?', 'https://mail.qiye.163.com/static/commonweb/authcode.html'],
  ])('%j → %s', (host, url) => {
    expect(codePageUrl(host)).toBe(url);
  });
});
