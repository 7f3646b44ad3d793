/**
 * Tencent exmail (腾讯企业邮箱): an outer page with everything in a frame `mainFrame` of the same host.
 * Source: docs/facts/providers.md ("Tencent"); paths of settings beside `setting4` are inferred; last checked 2026-11.
 */
import type { Site } from '../site';

export const HOST = 'exmail.qq.com';

export const tencentSite: Site = {
  id: 'tencent',
  hosts: {
    matches: [`https://${HOST}/*`],
    own: ['*.exmail.qq.com'],
    leadsTo: ['work.weixin.qq.com'],
    onCustomerHosts: false,
  },
  pages: {
    kinds: [
      { kind: 'code', path: '^/cgi-bin/(?:setting|bind|safelogin)\\w*$' },
      { kind: 'mailbox', path: '^/cgi-bin/frame_html$' },
      { kind: 'login', path: '^/$|^/login|^/cgi-bin/loginpage' },
    ],
    settings: [],
    // Its settings are many things, and all of them look like the page that makes codes.
    self: {},
  },
};
