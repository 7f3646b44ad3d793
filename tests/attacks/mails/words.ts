/** What hostile mails say, in the languages of the mailbox: words of its settings, its code page, its console and of clients' forms. */
import type { Lang } from '../../world/options.ts';

export interface MailWords {
  /** Names of a menu of settings, in its order. */
  menu: string[];
  /** What leads out of the mailbox's strip. */
  strip: string[];
  folders: string[];
  clientSettings: string;
  enter: string;
  /** What makes a code. */
  makes: string[];
  turnOn: string[];
  codeNames: string[];
  made: string;
  once: string;
  copy: string;
  ok: string[];
  name: string;
  validity: string;
  days: string;
  /** Headings of a list of codes. */
  list: string[];
  remove: string;
  /** What the console's rule asks for. */
  console: string[];
  /** A head as mail programs write it: sender, recipient, subject. */
  head: [string, string, string];
  /** What the next program calls its buttons below a mail. */
  reply: [string, string];
  talk: string[];
  search: string;
}

const zh: MailWords = {
  menu: ['账号与安全', '邮箱设置', '客户端设置', '系统设置', '签名设置', '通知设置'],
  strip: ['帮助与反馈', '退出登录', '设置', '管理后台'],
  folders: ['收件箱', '草稿箱', '已发送'],
  clientSettings: '客户端设置',
  enter: '进入设置',
  makes: ['生成授权密码', '生成', '新增授权密码', '设置客户端授权密码'],
  turnOn: ['开启', '设置客户端授权密码', '客户端授权码'],
  codeNames: ['授权密码', '客户端授权密码', '您的授权密码'],
  made: '授权密码已生成',
  once: '该密码仅显示一次，点击「确定」后生效，请妥善保管。',
  copy: '复制',
  ok: ['确定', '确认', '我知道了'],
  name: '名称',
  validity: '有效期',
  days: '90 天',
  list: ['名称', '创建时间', '到期时间', '操作'],
  remove: '删除',
  console: ['安全登录', '登录限制', '所有省市', '保存'],
  head: ['发件人', '收件人', '主题'],
  reply: ['回复', '转发'],
  talk: [
    '为保障邮箱安全，请重新生成客户端授权密码。',
    '您的授权密码即将过期，请点击下方按钮。',
    '各位同事：请按以下步骤操作。',
  ],
  search: '搜索设置',
};

const en: MailWords = {
  menu: [
    'Account & Security',
    'Mailbox settings',
    'Client Settings',
    'System Settings',
    'Signature',
    'Notifications',
  ],
  strip: ['Help & Feedback', 'Log out', 'Settings', 'Admin Console'],
  folders: ['Inbox', 'Drafts', 'Sent'],
  clientSettings: 'Client Settings',
  enter: 'Settings',
  makes: ['Generate authorization password', 'Generate', 'Set client authorization password'],
  turnOn: ['Turn on', 'Set client authorization password', 'Enable'],
  codeNames: ['Authorization password', 'Client authorization password', 'Your authorization password'],
  made: 'Authorization password generated',
  once: 'It is shown only once and takes effect when you press OK. Keep it safe.',
  copy: 'Copy',
  ok: ['OK', 'Confirm', 'Got it'],
  name: 'Name',
  validity: 'Valid for',
  days: '90 days',
  list: ['Name', 'Created', 'Expires', 'Action'],
  remove: 'Delete',
  console: ['Security', 'Login Restriction', 'All regions', 'Save'],
  head: ['From', 'To', 'Subject'],
  reply: ['Reply', 'Forward'],
  talk: [
    'To keep your mailbox safe, generate a new client authorization password.',
    'Your authorization password expires today.',
    'Dear colleagues, please follow these steps.',
  ],
  search: 'Search settings',
};

const tw: MailWords = {
  menu: ['帳號與安全', '郵箱設置', '客戶端設置', '系統設置', '簽名設置', '通知設置'],
  strip: ['幫助與反饋', '退出登入', '設置', '管理後台'],
  folders: ['收件箱', '草稿箱', '已發送'],
  clientSettings: '客戶端設置',
  enter: '進入設置',
  makes: ['生成授權密碼', '生成', '新增授權密碼', '設置客戶端授權密碼'],
  turnOn: ['開啟', '設置客戶端授權密碼', '客戶端授權碼'],
  codeNames: ['授權密碼', '客戶端授權密碼', '您的授權密碼'],
  made: '授權密碼已生成',
  once: '該密碼僅顯示一次，點擊「確定」後生效，請妥善保管。',
  copy: '複製',
  ok: ['確定', '確認', '我知道了'],
  name: '名稱',
  validity: '有效期',
  days: '90 天',
  list: ['名稱', '建立時間', '到期時間', '操作'],
  remove: '刪除',
  console: ['安全登入', '登入限制', '所有省市', '保存'],
  head: ['寄件者', '收件者', '主旨'],
  reply: ['回覆', '轉寄'],
  talk: [
    '為保障郵箱安全，請重新生成客戶端授權密碼。',
    '您的授權密碼即將過期，請點擊下方按鈕。',
    '各位同事：請按以下步驟操作。',
  ],
  search: '搜尋設置',
};

export const MAIL_WORDS: Record<Lang, MailWords> = { 'zh-CN': zh, 'zh-TW': tw, en };
