/**
 * Alibaba Mail, as far as every permitted frame may know it. Regions differ by host; a customer's `mail.<domain>` serves the same
 * pages. Source: docs/facts/providers.md ("Alibaba"); last checked 2026-11.
 */
import type { Site } from '../site';

/** Web hosts by region, the usual one first. */
export const WEB_HOSTS = [
  'qiye.aliyun.com',
  'mail.sg.aliyun.com',
  'mail.hk.aliyun.com',
  'mail.de.alibabacloud.com',
  'mail.us.alibabacloud.com',
  'mail.xc.aliyun.com',
] as const;

export const CODE_PATH = '/alimail/entries/v5.1/setting/account-security';

export const alibabaSite: Site = {
  id: 'alibaba',
  hosts: {
    matches: WEB_HOSTS.map((host) => `https://${host}/*`),
    own: WEB_HOSTS,
    leadsTo: ['*.aliyun.com', '*.alibabacloud.com'],
    onCustomerHosts: true,
  },
  pages: {
    kinds: [
      { kind: 'login', path: '^/alimail/auth/|^/login|^/$' },
      { kind: 'code', path: '^/alimail/entries/v[\\d.]+/setting/account-security/?$', isTelling: true },
      { kind: 'settings', path: '^/alimail/entries/v[\\d.]+/setting(?:/|$)', isTelling: true },
      { kind: 'mailbox', path: '^/alimail/', isTelling: true },
    ],
    // The path says it.
    settings: [{ page: 'settings', hash: '' }],
    self: { code: 'get-code' },
  },
};
