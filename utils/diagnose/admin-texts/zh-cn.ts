import { type AdminTask, type AdminTexts, isSeveral } from './types';

const REQUEST: Record<AdminTask, string> = {
  'ip-rule': '放行邮件客户端登录',
  account: '检查我的邮箱账号状态',
  domain: '检查企业邮箱的域名状态',
  protocol: '为我的账号开放客户端收发',
  sending: '检查我的发信限制',
  'sender-domain': '补全公司邮箱域名的 SPF、DKIM、DMARC 记录',
  'sms-login': '为我的账号开启手机验证码登录',
  other: '检查邮件客户端登录失败的原因',
};

const whom = (address?: string) => (isSeveral(address) ? '这几个账号' : '我这一个账号');

export const zhCN: AdminTexts = {
  greeting: '您好：',
  subject: (task, { domain }) => `请协助${REQUEST[task]}${domain ? `（${domain}）` : ''}`,
  opening: {
    'ip-rule': '我用邮件客户端登录公司的网易企业邮箱时，被后台的 IP 登录规则拦下了，想请您放行。',
    account:
      '我登录公司的网易企业邮箱时，服务器说这个账号不能用，想请您在后台看一下账号是否停用、过期，或没有登录权限。',
    domain:
      '我登录公司的网易企业邮箱时，服务器说公司的域名不可用，想请您看一下服务是否到期、停用或尚未通过审核。',
    protocol:
      '我用邮件客户端登录公司的网易企业邮箱时被拒绝，想请您为我的账号开放客户端协议（IMAP/SMTP）和客户端授权密码。',
    sending: '我的网易企业邮箱可以登录，但发信被拒绝，想请您看一下这个账号的发信限制。',
    'sender-domain':
      '我从公司的网易企业邮箱发出的信被收信方退回：它检查发件域名（SPF、DKIM、DMARC 或反向解析）没有通过。想请您在域名解析里核对这几条记录。',
    'sms-login': '我登录公司的网易企业邮箱时，服务器说这个账号没有开启手机验证码登录，想请您开启。',
    other:
      '我用邮件客户端登录公司的网易企业邮箱失败，想请您看一下账号状态、客户端协议（IMAP/SMTP）和 IP 登录规则。',
  },
  facts: (task, { domain, token, barredIp, address }) => [
    ...(domain ? [`域名：${domain}`] : []),
    ...(address ? [`账号：${address}`] : []),
    ...(token ? [`报错：${token}`] : []),
    ...(barredIp ? [`被拦的 IP：${barredIp}`] : []),
    ...(task === 'ip-rule' && !barredIp ? ['被拦的 IP：报错里没有写出，可向客户端的服务商询问'] : []),
  ],
  remedies: ({ barredIp, address }) => [
    'IP 登录规则请按下面的顺序，选第一个可行的（越靠前，影响越小）：',
    `1. 只把${barredIp ? ` ${barredIp}` : '客户端的 IP 或 IP 段'} 加进允许范围。`,
    `2. 用「新建个别规则」只对${whom(address)}放行。`,
    `3. 只把${whom(address)}加进登录规则的白名单。`,
    '4. 只多允许客户端所在的一个地区。',
    '5. 最后才选「所有省市」：它会取消对全公司的保护，而且是否包含境外并不确定。',
  ],
  paths: [
    '后台入口（https://qiye.163.com/login/?p=admin），菜单分两种版本：',
    '- 「安全与审计」>「安全登录」>「登录限制」>「限制登录IP」',
    '- 「首页」>「安全中心」>「登录管理」>「IP登录管理」>「新建个别规则」或「新建默认规则」',
    '「邮箱安全设置」里的「黑名单设置」「白名单设置」管的是发件人，与此无关。',
  ],
  closing: [
    '处理好后我会用原来的授权密码重试，不需要重置密码。',
    '这封邮件不含任何密码，也请不要向任何人索要授权密码。谢谢！',
  ],
  brief: (task, { domain, token, barredIp, address }) => {
    const where = [domain, address, token, barredIp].filter(Boolean).join('，');
    const named = where && `（${where}）`;
    return task === 'ip-rule'
      ? `您好：我的客户端登录被 IP 规则拦下${named}。请在「安全与审计 > 安全登录 > 登录限制」或「安全中心 > 登录管理 > IP登录管理」只放行这个 IP，或只对${whom(address)}放行。谢谢！`
      : `您好：请协助${REQUEST[task]}${named}。谢谢！`;
  },
};
