import { type AdminTask, type AdminTexts, isSeveral } from './types';

const REQUEST: Record<AdminTask, string> = {
  'ip-rule': 'allow my mail client to log in',
  account: 'check the state of my mail account',
  domain: 'check the state of our mail domain',
  protocol: 'open client access for my mail account',
  sending: 'check my sending limits',
  'sender-domain': 'complete the SPF, DKIM and DMARC records of our mail domain',
  'sms-login': 'open login by SMS for my mail account',
  other: 'check why my mail client cannot log in',
};

const whom = (address?: string) => (isSeveral(address) ? 'these accounts' : 'my account');

/** Console labels stay as the console shows them, with a gloss, so that they can be found. */
export const en: AdminTexts = {
  greeting: 'Hello,',
  subject: (task, { domain }) => `Please ${REQUEST[task]}${domain ? ` (${domain})` : ''}`,
  opening: {
    'ip-rule':
      'When my mail client logs in to our NetEase company mail, an IP login rule of the console blocks it. Could you please allow it?',
    account:
      'When I log in to our NetEase company mail, the server says this account cannot be used. Could you please check in the console whether it is disabled, expired or without login rights?',
    domain:
      'When I log in to our NetEase company mail, the server says our domain cannot be used. Could you please check whether the service has expired, is disabled or is not approved yet?',
    protocol:
      'When my mail client logs in to our NetEase company mail, it is refused. Could you please open client protocols (IMAP/SMTP) and client authorization passwords for my account?',
    sending:
      'I can log in to our NetEase company mail, but sending is refused. Could you please check the sending limits of this account?',
    'sender-domain':
      'Mail I send from our NetEase company mail comes back: the receiving side’s check of our domain (SPF, DKIM, DMARC or reverse DNS) fails. Could you please check these records in the DNS of our domain?',
    'sms-login':
      'When I log in to our NetEase company mail, the server says that login by SMS is not open for this account. Could you please open it?',
    other:
      'My mail client cannot log in to our NetEase company mail. Could you please check the state of the account, client protocols (IMAP/SMTP) and the IP login rules?',
  },
  facts: (task, { domain, token, barredIp, address }) => [
    ...(domain ? [`Domain: ${domain}`] : []),
    ...(address ? [`Account: ${address}`] : []),
    ...(token ? [`Error: ${token}`] : []),
    ...(barredIp ? [`Blocked IP: ${barredIp}`] : []),
    ...(task === 'ip-rule' && !barredIp
      ? ['Blocked IP: not told by the error; the client’s vendor can name its addresses']
      : []),
  ],
  remedies: ({ barredIp, address }) => [
    'For the IP login rule, please take the first of these that works (the earlier, the smaller its effect):',
    `1. Add only ${barredIp ?? 'the client’s IP address or range'} to the allowed range.`,
    `2. Use 新建个别规则 (new individual rule) to allow ${whom(address)} alone.`,
    `3. Put ${whom(address)} alone on the white list of the login rule.`,
    '4. Allow one more region, the one the client connects from.',
    '5. 所有省市 (all regions) only as the last resort: it removes the protection for the whole company, and whether it includes places abroad is not certain.',
  ],
  paths: [
    'In the console (https://qiye.163.com/login/?p=admin), which has two generations of menus:',
    '- 安全与审计 (Security & audit) > 安全登录 (Secure login) > 登录限制 (Login restriction) > 限制登录IP',
    '- 首页 (Home) > 安全中心 (Security centre) > 登录管理 (Login) > IP登录管理 (IP login) > 新建个别规则 or 新建默认规则',
    'The black and white lists under 邮箱安全设置 are about senders and do not help here.',
  ],
  closing: [
    'Once this is done I will try again with the same authorization password; nothing needs to be reset.',
    'This message holds no password, and nobody should be asked for theirs. Thank you!',
  ],
  brief: (task, { domain, token, barredIp, address }) => {
    const where = [domain, address, token, barredIp].filter(Boolean).join(', ');
    const named = where && ` (${where})`;
    return task === 'ip-rule'
      ? `Hello, an IP login rule blocks my mail client${named}. Please allow only this IP, or only ${whom(address)}, in 安全与审计 > 安全登录 > 登录限制 or 安全中心 > 登录管理 > IP登录管理. Thank you!`
      : `Hello, please ${REQUEST[task]}${named}. Thank you!`;
  },
};
