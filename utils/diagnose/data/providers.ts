import type { MessageKey } from '../../words/message-key';
/**
 * Whose mail servers are whose. Source: the vendors' help pages and public client presets, 2026-11.
 * `refused`: the record that explains a login this provider refused without a telling word.
 */
export interface Provider {
  id: string;
  /** Message key of the name shown. */
  nameKey: MessageKey;
  /** Names of mail servers and their parents: `qq.com` stands for every host below it too. The longest fitting one decides. */
  hosts: readonly string[];
  /** Address domains that can only be this provider's. */
  domains?: readonly string[];
  /** Words of its answers that no other provider says, folded. */
  words?: readonly string[];
  refused?: string;
}

export const QIYE = 'netease-qiye';
export const FREE = 'netease-free';

export const providers: readonly Provider[] = [
  {
    id: QIYE,
    nameKey: 'diagnosis_serverQiye',
    hosts: ['qiye.163.com', 'ym.163.com', 'mxmail.netease.com', 'qy.163.com', 'office.163.com'],
    words: [
      'err.login',
      'err.loginrule',
      'err.im.login',
      '网易企业邮',
      '企业邮账号',
      'err.ldap',
      'err.req.',
      'fa_mta',
    ],
  },
  {
    id: FREE,
    nameKey: 'diagnosis_serverFree',
    hosts: ['163.com', '126.com', 'yeah.net', '188.com', 'vip.163.com', 'mxmail.126.com'],
    domains: ['163.com', '126.com', 'yeah.net', '188.com', 'vip.163.com', 'vip.126.com'],
    // Its help pages are linked by NetEase's company mail, too: a link is no server.
    words: ['kefu@188.com', 'login error or password error', 'coremail system imap'],
    refused: 'free-wrong-credentials',
  },
  {
    id: 'tencent',
    nameKey: 'diagnosis_serverTencent',
    hosts: ['exmail.qq.com', 'mxbiz1.qq.com', 'mxbiz2.qq.com', 'work.weixin.qq.com'],
    words: ['system busy', 'account is abnormal', 'login frequency limited', '企业微信', '腾讯企业邮'],
    refused: 'tencent-many-causes',
  },
  {
    id: 'qq',
    nameKey: 'diagnosis_serverQq',
    hosts: ['qq.com', 'foxmail.com'],
    domains: ['qq.com', 'foxmail.com', 'vip.qq.com'],
    words: ['service.mail.qq.com', 'please enter your authorization code', '请使用授权码登录'],
    refused: 'qq-code-needed',
  },
  {
    id: 'alibaba',
    nameKey: 'diagnosis_serverAlibaba',
    hosts: [
      'aliyun.com',
      'mxhichina.com',
      'alibaba.com',
      'alibabacloud.com',
      'aliyun-inc.com',
      'dingtalk.com',
    ],
    domains: ['aliyun.com'],
    words: [
      '526 authentication',
      'uc_login_source',
      'conform with authentication',
      '三方客户端安全密码',
      '钉钉',
      '阿里邮箱',
      '阿里企业邮',
      'dingtalk',
    ],
    refused: 'alibaba-refused',
  },
  {
    id: 'google',
    nameKey: 'diagnosis_serverGoogle',
    hosts: ['gmail.com', 'google.com', 'googlemail.com', 'googleapis.com'],
    domains: ['gmail.com', 'googlemail.com'],
    words: [
      'gsmtp',
      'support.google.com',
      'badcredentials',
      'invalidsecondfactor',
      '534-5.7.9',
      'invalid credentials (failure)',
    ],
    refused: 'google-refused',
  },
  {
    id: 'microsoft',
    nameKey: 'diagnosis_serverMicrosoft',
    hosts: ['outlook.com', 'office365.com', 'hotmail.com', 'live.com', 'outlook.office.com', 'office.com'],
    domains: ['outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'live.cn'],
    words: [
      'basicauthblocked',
      'prod.outlook.com',
      '5.7.139',
      'smtpclientauthentication is',
      'smtp_auth_disabled',
      'aadsts',
    ],
    refused: 'microsoft-no-password',
  },
  {
    id: 'zoho',
    nameKey: 'diagnosis_serverZoho',
    hosts: [
      'zoho.com',
      'zoho.eu',
      'zoho.in',
      'zoho.com.au',
      'zoho.jp',
      'zohocloud.ca',
      'zoho.com.cn',
      'zoho.sa',
      'zohomail.com',
    ],
    domains: ['zoho.com', 'zohomail.com'],
    words: ['yet to enable imap', 'invalid credentials(failure)', 'zoho'],
    refused: 'zoho-refused',
  },
  {
    id: 'yandex',
    nameKey: 'diagnosis_serverYandex',
    hosts: ['yandex.ru', 'yandex.com', 'yandex.net'],
    domains: ['yandex.ru', 'yandex.com', 'ya.ru'],
    words: ['invalid credentials or imap is disabled', 'yandex'],
    refused: 'yandex-refused',
  },
  {
    id: 'icloud',
    nameKey: 'diagnosis_serverIcloud',
    hosts: ['mail.me.com', 'icloud.com'],
    domains: ['icloud.com', 'me.com', 'mac.com'],
    refused: 'icloud-refused',
  },
  {
    id: '263',
    nameKey: 'diagnosis_server263',
    hosts: ['263.net', '263xmail.com'],
    domains: ['263.net'],
    refused: 'other-refused',
  },
  {
    id: '35',
    nameKey: 'diagnosis_server35',
    hosts: ['35.com', '35.cn', 'china-channel.com'],
    refused: 'other-refused',
  },
  {
    id: 'feishu',
    nameKey: 'diagnosis_serverFeishu',
    hosts: ['feishu.cn', 'larksuite.com'],
    refused: 'other-refused',
  },
  {
    id: 'coremail',
    nameKey: 'diagnosis_serverCoremail',
    hosts: ['icoremail.net', 'coremail.cn'],
    refused: 'other-refused',
  },
  {
    id: 'sina',
    nameKey: 'diagnosis_serverSina',
    hosts: ['sina.com', 'sina.cn', 'sina.net'],
    domains: ['sina.com', 'sina.cn'],
    refused: 'other-refused',
  },
  {
    id: 'sohu',
    nameKey: 'diagnosis_serverSohu',
    hosts: ['sohu.com'],
    domains: ['sohu.com'],
    refused: 'other-refused',
  },
  {
    id: '139',
    nameKey: 'diagnosis_server139',
    hosts: ['139.com', '189.cn', 'wo.cn'],
    domains: ['139.com', '189.cn', 'wo.cn'],
    refused: 'other-refused',
  },
  {
    id: 'yahoo',
    nameKey: 'diagnosis_serverYahoo',
    hosts: ['yahoo.com', 'yahoodns.net', 'aol.com'],
    domains: ['yahoo.com', 'yahoo.co.jp', 'aol.com'],
    refused: 'other-refused',
  },
];
