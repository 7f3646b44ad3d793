/** What lies in the inbox. Bodies are html as the server would hand it out; the sites show them in frames. */
import type { Account } from './state.ts';

export interface Mail {
  id: string;
  from: string;
  fromAddress: string;
  subject: string;
  snippet: string;
  /** ms since the epoch. */
  at: number;
  unread: boolean;
  attachments: number;
  html: string;
}

const HOUR = 3_600_000;

type Draft = [from: string, address: string, subject: string, html: string];

/** The kinds of mail an export company gets, again and again. */
const DAILY: Draft[] = [
  [
    'Maria Schneider',
    'm.schneider@nordholz.example',
    'Re: Quotation for LED panels 600x600',
    '<p>Dear Zhang Wei,</p><p>Thank you for the quotation. Could you confirm the lead time for 2,000 pcs and the price FOB Ningbo?</p><p>Best regards,<br>Maria</p>',
  ],
  [
    '人事部',
    'hr@corp.example',
    '关于国庆节放假安排的通知',
    '<p>各位同事：</p><p>国庆节放假时间为 10 月 1 日至 7 日，请提前安排好客户沟通。</p>',
  ],
  [
    '李娜',
    'lina@corp.example',
    '第三季度客户跟进表',
    '<p>张伟，附件是第三季度的跟进表，请补充你负责的客户并在周五前回复我。</p>',
  ],
  [
    'Ahmed Al-Farsi',
    'ahmed@gulfimport.example',
    'PO 20261187 – payment terms',
    '<p>Hello,</p><p>Please revise the PI: 30% deposit, balance against copy of B/L.</p>',
  ],
  [
    '顺丰速运',
    'service@sf.example',
    '您的快件已签收',
    '<p>您的快件 <b>SF1402887315562</b> 已由前台签收，感谢使用。</p>',
  ],
  [
    'DHL Express',
    'noreply@dhl.example',
    'Shipment on its way',
    '<p>Your reference is <b>JD0146000098Q7XK</b>. Track it any time.</p>',
  ],
  [
    '财务部',
    'finance@corp.example',
    '报销单退回：缺少发票',
    '<p>您的报销单缺少发票原件，请补交后重新提交。</p>',
  ],
  [
    '王磊',
    'wanglei@corp.example',
    '周会纪要',
    '<ol><li>展会物料本周确认</li><li>新样册下周印刷</li><li>美国客户来访接待安排</li></ol>',
  ],
];

/** One that talks of the very thing the guide looks for, as IT departments do. */
const FROM_IT: Draft = [
  'IT 服务台',
  'it@corp.example',
  '【重要】使用第三方客户端请开启客户端授权密码',
  `<p>各位同事：</p><p>为保障邮箱安全，使用 Foxmail、Outlook 等客户端收发邮件需使用<b>客户端授权密码</b>登录，步骤如下：</p>
<ol><li>点击右上角 <a href="#">设置</a></li><li>左侧选择 <a href="#">账号与安全</a></li>
<li>找到「客户端设置」，点击 <a href="#">进入设置</a></li><li>点击 <button>生成授权密码</button>，复制 16 位密码，例如 <code>aB3dE6gH9jK2mN5p</code></li>
<li>点击 <button>确定</button> 完成</li></ol><p>如有疑问请联系 IT 服务台（分机 8012）。</p>`,
];

/** One that imitates the code page itself, code and buttons and all. */
const PHISH: Draft = [
  '邮箱管理员',
  'postmaster@corp-mail.example',
  '客户端设置：您的授权密码已生成',
  `<div style="border:1px solid #e5e5e5;border-radius:8px;padding:20px;max-width:520px">
<h1 style="font-size:20px">客户端设置</h1><h3>客户端授权码 <label><input type="checkbox" role="switch"> 开启</label></h3>
<p>客户端设置 <a href="https://evil.example/static/commonweb/authcode.html">进入设置</a></p>
<p><button type="button">生成授权密码</button></p>
<div role="dialog" aria-label="授权密码已生成" style="border:1px solid #ccc;padding:12px"><h3>授权密码已生成</h3>
<p>该密码仅显示一次，点击「确定」后生效。</p><div class="code">Zx8cV7bN6mQ5wE4r</div>
<button type="button">复制</button> <button type="button">确定</button></div></div>`,
];

/** The inbox, newest first: `count` mails, the imitation second, the IT department's third. */
export function mails(account: Account, count = 60): { mails: Mail[] } {
  const start = Date.now() - HOUR;
  const list = Array.from({ length: count }, (_, i): Mail => {
    const special = { 1: { id: 'phish', draft: PHISH }, 2: { id: 'from-it', draft: FROM_IT } }[i];
    const [from, fromAddress, subject, html] = special?.draft ?? DAILY[i % DAILY.length] ?? FROM_IT;
    return {
      id: special?.id ?? `m${i}`,
      from,
      fromAddress,
      subject,
      snippet: html
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 60),
      at: start - i * 2.3 * HOUR,
      unread: i < 4,
      attachments: i % 5 === 2 ? 1 : 0,
      html: `${html}<p style="color:#999">-- <br>${account.userName} / ${account.address}</p>`,
    };
  });
  return { mails: list };
}
