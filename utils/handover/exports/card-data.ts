/** What each desktop client asks for, in its order. Last checked 2026-11, from memory of the dialogs: inferred. */
import type { CardField, ClientCard, FieldSource, Words } from './copy-cards';

const w = (zh: string, en: string): Words => ({ zh, en });
const f = (zh: string, en: string, from: FieldSource | Words): CardField => ({ label: w(zh, en), from });
const IMAP = w('IMAP', 'IMAP');

const foxmail: ClientCard = {
  id: 'foxmail',
  path: w(
    '右上角菜单 > 账号管理 > 新建 > 其他邮箱 > 手动设置',
    'Menu (top right) > Account Management > New > Other Mailbox > Manual Settings',
  ),
  security: { tls: w('勾选 SSL', 'Tick SSL'), starttls: w('勾选 STARTTLS', 'Tick STARTTLS') },
  sections: [
    {
      title: w('手动设置', 'Manual Settings'),
      fields: [
        f('接收服务器类型', 'Receiving Server Type', IMAP),
        f('邮件账号', 'Email Account', 'address'),
        f('密码', 'Password', 'secret'),
        f('IMAP服务器', 'IMAP Server', 'imap.host'),
        f('SSL', 'SSL', 'imap.security'),
        f('端口', 'Port', 'imap.port'),
        f('SMTP服务器', 'SMTP Server', 'smtp.host'),
        f('SSL', 'SSL', 'smtp.security'),
        f('端口', 'Port', 'smtp.port'),
      ],
    },
  ],
};

const thunderbird: ClientCard = {
  id: 'thunderbird',
  path: w('新建 > 现有电子邮件账户 > 手动配置', 'New > Existing Mail Account > Configure manually'),
  security: { tls: w('SSL/TLS', 'SSL/TLS'), starttls: w('STARTTLS', 'STARTTLS') },
  sections: [
    {
      title: w('账户', 'Account'),
      fields: [
        f('您的全名', 'Your full name', 'displayName'),
        f('电子邮件地址', 'Email address', 'address'),
        f('密码', 'Password', 'secret'),
      ],
    },
    {
      title: w('接收服务器', 'Incoming server'),
      fields: [
        f('协议', 'Protocol', IMAP),
        f('主机名', 'Hostname', 'imap.host'),
        f('端口', 'Port', 'imap.port'),
        f('连接安全性', 'Connection security', 'imap.security'),
        f('验证方式', 'Authentication method', w('普通密码', 'Normal password')),
        f('用户名', 'Username', 'username'),
      ],
    },
    {
      title: w('发送服务器', 'Outgoing server'),
      fields: [
        f('主机名', 'Hostname', 'smtp.host'),
        f('端口', 'Port', 'smtp.port'),
        f('连接安全性', 'Connection security', 'smtp.security'),
        f('验证方式', 'Authentication method', w('普通密码', 'Normal password')),
        f('用户名', 'Username', 'username'),
      ],
    },
  ],
};

const outlook: ClientCard = {
  id: 'outlook',
  path: w(
    '文件 > 添加帐户 > 高级选项 > 让我手动设置我的帐户 > IMAP',
    'File > Add Account > Advanced options > Let me set up my account manually > IMAP',
  ),
  security: { tls: w('SSL/TLS', 'SSL/TLS'), starttls: w('STARTTLS', 'STARTTLS') },
  sections: [
    { title: w('添加帐户', 'Add Account'), fields: [f('电子邮件地址', 'Email address', 'address')] },
    {
      title: w('接收邮件', 'Incoming mail'),
      fields: [
        f('服务器', 'Server', 'imap.host'),
        f('端口', 'Port', 'imap.port'),
        f('加密方法', 'Encryption method', 'imap.security'),
      ],
    },
    {
      title: w('发送邮件', 'Outgoing mail'),
      fields: [
        f('服务器', 'Server', 'smtp.host'),
        f('端口', 'Port', 'smtp.port'),
        f('加密方法', 'Encryption method', 'smtp.security'),
      ],
    },
    { title: w('登录', 'Sign in'), fields: [f('密码', 'Password', 'secret')] },
  ],
};

const appleMail: ClientCard = {
  id: 'apple-mail',
  path: w('邮件 > 添加账户 > 其他邮件账户', 'Mail > Add Account > Other Mail Account'),
  security: { tls: w('使用 TLS/SSL', 'Use TLS/SSL'), starttls: w('使用 TLS/SSL', 'Use TLS/SSL') },
  sections: [
    {
      title: w('添加邮件账户', 'Add a Mail account'),
      fields: [
        f('名称', 'Name', 'displayName'),
        f('电子邮件地址', 'Email Address', 'address'),
        f('密码', 'Password', 'secret'),
      ],
    },
    {
      title: w('账户信息', 'Account information'),
      fields: [
        f('用户名', 'User Name', 'username'),
        f('账户类型', 'Account Type', IMAP),
        f('收件服务器', 'Incoming Mail Server', 'imap.host'),
        f('发件服务器', 'Outgoing Mail Server', 'smtp.host'),
      ],
    },
    {
      title: w('服务器设置', 'Server Settings'),
      fields: [
        f('收件端口', 'Incoming Port', 'imap.port'),
        f('收件加密', 'Incoming Encryption', 'imap.security'),
        f('发件端口', 'Outgoing Port', 'smtp.port'),
        f('发件加密', 'Outgoing Encryption', 'smtp.security'),
      ],
    },
  ],
};

export const cards: Record<ClientCard['id'], ClientCard> = {
  foxmail,
  thunderbird,
  outlook,
  'apple-mail': appleMail,
};
