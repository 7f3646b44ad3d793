import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '@/utils/handover/adding/address';
import { placeOf } from '@/utils/handover/custom-client';
import { customOrigin } from '@/utils/handover/custom-client.schema';

describe('a typed address', () => {
  it.each([
    ['https://post.client.example', 'https://post.client.example', '/'],
    ['post.client.example', 'https://post.client.example', '/'],
    ['  post.client.example:8443/a ', 'https://post.client.example:8443', '/a'],
    ['https://post.client.example:443/x/y?sid=secret', 'https://post.client.example', '/x/y'],
    ['https://post.client.example/app#/accounts', 'https://post.client.example', '/app#/accounts'],
    ['https://post.client.example/#access_token=1', 'https://post.client.example', '/'],
    ['https://POST.Client.example', 'https://post.client.example', '/'],
    ['https://邮件.example/', 'https://xn--5nq051n.example', '/'],
    ['https://laifaxin.com.example', 'https://laifaxin.com.example', '/'],
    ['https://lan.example', 'https://lan.example', '/'],
    ['https://mail.corp.example', 'https://mail.corp.example', '/'],
    ['https://crm.homes.example', 'https://crm.homes.example', '/'],
  ])('%s is the origin %s and the page %s', (typed, origin, landing) => {
    const read = readAddress(typed);
    expect(read).toEqual({ origin, landing });
    expect(customOrigin.safeParse(origin).success).toBe(true);
  });

  it.each([
    ['', 'custom_errorAddress'],
    ['two words', 'custom_errorAddress'],
    ['https://', 'custom_errorAddress'],
    ['https://web.laifaxin.com@evil.example', 'custom_errorAddress'],
    ['http://post.client.example', 'custom_errorHttps'],
    ['javascript:alert(1)', 'custom_errorHttps'],
    ['chrome-extension://abc/options.html', 'custom_errorHttps'],
    ['https://localhost', 'custom_errorHost'],
    ['https://intranet/mail', 'custom_errorHost'],
    ['https://192.168.1.5', 'custom_errorHost'],
    ['https://0x7f.1', 'custom_errorHost'],
    ['https://[::1]', 'custom_errorHost'],
    ['https://nas.local', 'custom_errorHost'],
    ['https://mail.company.lan', 'custom_errorHost'],
    ['https://mail.internal', 'custom_errorHost'],
    ['https://post.fritz.home.arpa', 'custom_errorHost'],
    ['https://mail.localdomain', 'custom_errorHost'],
    ['https://mail.intranet', 'custom_errorHost'],
    ['https://mail.corp', 'custom_errorHost'],
    ['https://mail.home', 'custom_errorHost'],
    ['https://MAIL.Private', 'custom_errorHost'],
    ['https://app.localhost:8443', 'custom_errorHost'],
    ['https://crm.test', 'custom_errorHost'],
    ['https://crm.mail', 'custom_errorHost'],
    ['https://web.laifaxin.com.', 'custom_errorHost'],
    ['https://*.client.example', 'custom_errorHost'],
    ['https://mail.qiye.163.com/x', 'custom_errorNetease'],
    ['https://mail.163.com', 'custom_errorNetease'],
    ['https://office.163.com', 'custom_errorNetease'],
    ['https://web.laifaxin.com', 'custom_errorLaifaxin'],
    ['laifaxin.com', 'custom_errorLaifaxin'],
  ])('%s is refused: %s', (typed, error) => {
    expect(readAddress(typed)).toEqual({ error });
  });

  it('never gives another origin than the browser would go to', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https', 'http'], withQueryParameters: true }), (url) => {
        const read = readAddress(url);
        if ('origin' in read) {
          expect(read.origin).toBe(new URL(url).origin);
          expect(read.landing).not.toContain('?');
        }
      }),
    );
  });
});

it('a place is a path and a route, never a session', () => {
  const at = (url: string) => placeOf(new URL(url));
  expect(at('https://a.example/x?sid=1#/accounts/new')).toBe('/x#/accounts/new');
  expect(at('https://a.example/x#token=abc')).toBe('/x');
  expect(at('https://a.example/x#/a?token=abc')).toBe('/x');
});
