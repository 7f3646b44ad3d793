/**
 * Visible names of a mail client's own pages (Laifaxin; no English texts are known), for the guide that leads there.
 * Source: docs/facts/clients.md ("Laifaxin: hosts and pages"); last checked 2026-11.
 */
export const CLIENT_LABELS = {
  settings: ['设置', 'Settings', 'Setting'],
  clientRowSettings: ['设置', '编辑', '修改', 'Setting', 'Settings', 'Edit'],
  clientCancel: ['取消', '关闭', 'Close'],
  clientSecret: ['邮箱密码', '密码', '授权密码', '邮箱授权密码', '密码/授权码', '密码或授权码'],
  clientForward: ['下一步', '继续'],
  clientServers: ['手动设置', '服务器配置', '服务器设置'],
  clientImap: ['收信(IMAP)', '收信协议', '收信服务器', '收信服务器(IMAP)', 'IMAP 服务器'],
  clientBack: ['返回'],
  clientSave: ['创建', '验证并保存', '保存'],
  clientVerify: ['验证'],
  clientNew: ['新建', '新增', '添加'],
  clientNewNamed: ['新增账号', '新增邮箱', '新建邮箱', '添加邮箱', '添加邮箱账号', '新建邮箱账号'],
  clientAccounts: ['邮箱账号', '邮箱账号管理', '账号列表', '请添加邮箱账号', '我的邮箱'],
  clientOther: ['其他', '更多'],
  clientChrome: ['电子邮件', '写邮件', '客户', '群发', '退出登录'],
  clientFailed: ['添加失败', '新增账号失败', '验证失败'],
  clientDetails: ['查看详情'],
  clientLogin: ['登录', '立即登录', '欢迎登录', '登录来发信', '账号登录', '密码登录', '扫码登录'],
} as const satisfies Record<string, readonly string[]>;

export type ClientLabel = keyof typeof CLIENT_LABELS;
