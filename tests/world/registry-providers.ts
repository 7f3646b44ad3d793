/** Sites of other providers, on their real host names. */
import type { Site } from './registry.ts';

const hit = (is: boolean, html = 'index.html') => (is ? html : null);
/** Pages of exmail by path. */
const EXMAIL: Record<string, string> = {
  '/cgi-bin/frame_html': 'index.html',
  '/cgi-bin/today': 'today.html',
  '/cgi-bin/setting4': 'setting.html',
};

export const providerSites: Site[] = [
  {
    name: 'alibaba-antd',
    needsSession: true,
    serves: ({ host, path, options }) =>
      hit(
        options.extra.team === 'antd' &&
          host === 'mail.hk.aliyun.com' &&
          path === '/alimail/entries/v5.1/setting/account-security',
      ),
  },
  {
    name: 'alibaba-mail',
    needsSession: true,
    serves: ({ host, path }) =>
      hit(
        /^(qiye\.aliyun\.com|mail\.(sg|hk)\.aliyun\.com)$/.test(host) && path.startsWith('/alimail/entries/'),
      ),
  },
  {
    name: 'free-mail',
    needsSession: true,
    serves: ({ host, path }) => hit(host === 'mail.163.com' && path === '/js6/main.jsp'),
  },
  {
    name: 'qq-account',
    needsSession: true,
    serves: ({ host, path }) => hit(host === 'wx.mail.qq.com' && path === '/account'),
  },
  {
    name: 'zoho-accounts',
    needsSession: true,
    serves: ({ host, path }) => hit(host === 'accounts.zoho.com' && path === '/home'),
  },
  {
    name: 'google-mui',
    needsSession: true,
    serves: ({ host, path, options }) =>
      hit(options.extra.team === 'mui' && host === 'myaccount.google.com' && path === '/apppasswords'),
  },
  {
    name: 'google-apppasswords',
    needsSession: true,
    serves: ({ host, path }) => hit(host === 'myaccount.google.com' && path === '/apppasswords'),
  },
  {
    name: 'tencent-exmail',
    needsSession: true,
    serves: ({ host, path }) => (host === 'exmail.qq.com' ? (EXMAIL[path] ?? null) : null),
  },
];
