/**
 * QQ Mail and Foxmail: the account page, which makes codes. Its mailbox is left alone.
 * Source: docs/facts/providers.md ("QQ"); last checked 2026-11.
 */
import type { Site } from '../site';

export const HOST = 'wx.mail.qq.com';
export const CODE_PATH = '/account';

export const qqSite: Site = {
  id: 'qq',
  hosts: { matches: [`https://${HOST}/*`], own: [HOST], leadsTo: ['*.mail.qq.com'], onCustomerHosts: false },
  pages: {
    kinds: [
      { kind: 'code', path: '^/account(?:/index)?/?$' },
      { kind: 'login', path: '^/$|^/login' },
    ],
    settings: [],
    self: { code: 'get-code' },
  },
};
