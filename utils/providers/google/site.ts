/**
 * Google accounts, of companies and of people: the one page that makes app passwords. Mail and login pages are left alone.
 * Source: docs/facts/providers.md ("Google"); last checked 2026-11.
 */
import type { Site } from '../site';

export const HOST = 'myaccount.google.com';
export const CODE_PATH = '/apppasswords';

export const googleSite: Site = {
  id: 'google',
  hosts: {
    matches: [`https://${HOST}/*`],
    own: [HOST],
    leadsTo: ['accounts.google.com', 'support.google.com'],
    onCustomerHosts: false,
  },
  pages: {
    kinds: [
      { kind: 'code', path: '^/(?:u/\\d+/)?apppasswords/?$' },
      { kind: 'twoStep', path: '^/(?:u/\\d+/)?(?:signinoptions/two-step-verification|twosv)' },
    ],
    settings: [],
    self: { code: 'get-code' },
  },
};
