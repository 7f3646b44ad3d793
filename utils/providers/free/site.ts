/**
 * NetEase's free mail (163, 126, yeah): another product than the company mail, a classic mailbox of one document.
 * Source: docs/facts/webmail-ui.md ("Free mail (mail.163.com)"), docs/facts/providers.md ("163, 126, yeah"); last checked 2026-11.
 */
import type { Site } from '../site';

/** Web hosts, the usual one first. */
export const WEB_HOSTS = ['mail.163.com', 'mail.126.com', 'mail.yeah.net'] as const;

export const freeSite: Site = {
  id: 'free',
  hosts: {
    matches: WEB_HOSTS.map((host) => `https://${host}/*`),
    own: WEB_HOSTS,
    leadsTo: ['*.mail.163.com', '*.mail.126.com', '*.mail.yeah.net'],
    onCustomerHosts: false,
  },
  pages: {
    kinds: [
      { kind: 'mailbox', path: '^/js\\d/main\\.jsp$' },
      { kind: 'login', path: '^/$|^/index' },
    ],
    settings: [{ page: 'mailbox', hash: '^#module=(?:options|config|setting)' }],
    self: {},
  },
};
