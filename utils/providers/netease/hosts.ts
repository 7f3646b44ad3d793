/**
 * Where NetEase enterprise mail and its clients live. Hosts are data: a new node or app host is a line here.
 * Source: docs/facts/netease.md ("Hosts and nodes", "Paths after login"); last checked 2026-11.
 */

/** Match patterns granted at install. `*.qiye.163.com` also matches `qiye.163.com`; both stand for clarity. */
export const NETEASE_MATCHES = [
  'https://qiye.163.com/*',
  'https://*.qiye.163.com/*',
  'https://qy.163.com/*',
] as const;

/** The same as names: a page on one of these is NetEase's. */
export const NETEASE_OWN = ['*.qiye.163.com', 'qy.163.com'] as const;

/** Hosts that NetEase's own pages lead to: mailbox, login, console, the office suite. Source: docs/facts/netease.md ("Hosts and nodes"). */
export const NETEASE_HOSTS = ['*.qiye.163.com', 'qy.163.com', '*.office.163.com', '*.ym.163.com'] as const;

/** The page that makes codes, the same path on every webmail host. */
export const CODE_PAGE_PATH = '/static/commonweb/authcode.html';

/** Parameters of its addresses: whose mailbox, and the session. */
export const ADDRESS_BAR = {
  account: ['uid', 'origin_uid', 'email', 'account'],
  session: ['sid', 'uid'],
} as const;

/** Where the code page is, and where it is not. */
export const CODE_PAGE = {
  path: CODE_PAGE_PATH,
  host: 'mail.qiye.163.com',
  notOn: ['qiye.163.com', 'qy.163.com', 'm.qiye.163.com'],
} as const;

/** A page's language, as its address says it. */
export const LANGUAGES = { zh: '&hl=zh_CN', zhTw: '&hl=zh_TW', en: '&hl=en_US' } as const;

/** Opened when no NetEase tab is there. */
export const LOGIN_URL = 'https://qiye.163.com/login/';

/** Administrator tab of the login page. */
export const ADMIN_LOGIN_URL = 'https://qiye.163.com/login/?p=admin';
