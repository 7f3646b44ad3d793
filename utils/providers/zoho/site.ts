/**
 * Zoho accounts, by data centre: the page of security, which makes app passwords. Mail itself is another site and left alone.
 * Source: docs/facts/providers.md ("Zoho"); last checked 2026-11.
 */
import type { Site } from '../site';

/** Endings by data centre, the usual one first. */
export const CENTRES = [
  'zoho.com',
  'zoho.eu',
  'zoho.in',
  'zoho.com.au',
  'zoho.jp',
  'zohocloud.ca',
  'zoho.com.cn',
  'zoho.sa',
] as const;
export const HOSTS = CENTRES.map((centre) => `accounts.${centre}`);
export const CODE_PATH = '/home';

export const zohoSite: Site = {
  id: 'zoho',
  hosts: {
    matches: HOSTS.map((host) => `https://${host}/*`),
    own: HOSTS,
    leadsTo: CENTRES.map((centre) => `*.${centre}`),
    onCustomerHosts: false,
  },
  pages: {
    kinds: [
      { kind: 'code', path: '^/home/?$' },
      { kind: 'login', path: '^/$|^/signin' },
    ],
    settings: [],
    // The page is that of the whole account.
    self: {},
  },
};
