/** Codes that others planted, and true ones: what is done on the page, and what may be kept. */
import type { PageKind } from '@/utils/guides/types';

export interface Planted {
  name: string;
  page: PageKind;
  html: string;
  /** Selectors pressed, in order, with a look after each. */
  press?: string[];
  /** Codes that are kept; none for a planted one. */
  keeps?: string[];
}

export const FALSE = 'Zx8cV7bN6mQ5wE4r';
export const TRUE = 'aB3dE6gH9jK2mN5p';

const STRIP =
  '<header style="height:40px"><span>张伟 &lt;zhangwei@corp.example&gt;</span> <a href="#">设置</a> <a href="#">帮助</a> <a href="#">退出</a></header>';
const FOLDERS = '<nav><div>收件箱</div><div>草稿箱</div><div>已发送</div></nav>';
const LIST = `<div>${['财务部 三月报销 09:12', '王磊 样品运费 08:40', '系统通知 容量 昨天', 'IT 授权密码 周二 12:01'].map((row, at) => `<div class="row" id="row${at}">${row}</div>`).join('')}</div>`;
/** What a planted block says: all that a true one would. */
const LIE = `<h3>客户端授权密码</h3><p>授权密码：<b>${FALSE}</b> <button>复制</button></p><p>仅显示一次，请妥善保管。</p><button>确定</button>`;
const HEAD = '<div>发件人：安全中心</div><div>收件人：张伟</div><div>主题：授权密码</div>';
const MAKE = '<button id="make">生成授权密码</button>';
const inbox = (pane: string) => `${STRIP}${FOLDERS}<main>${LIST}<section id="pane">${pane}</section></main>`;
/** The list and the mail in the part that strip and folders surround. */
const FRAMED = (pane: string) =>
  `${STRIP}<div style="display:flex"><div style="width:160px">${FOLDERS}</div><main style="flex:1">${LIST}<section id="pane">${pane}</section></main></div>`;
const settings = (more = '') =>
  `${STRIP}${FOLDERS}<main><h2>客户端授权密码</h2><p>为每个客户端生成一个授权密码。</p>${MAKE}<div id="made"></div></main>${more}`;
/** A page where pressing `id` fills `into`. */
const fills = (page: string, id: string, into: string, html: string) =>
  `${page.replace(`id="${id}"`, `id="${id}" onclick="document.querySelector('${into}').replaceChildren(document.querySelector('#of-${id}').content.cloneNode(true))"`)}<template id="of-${id}">${html}</template>`;
const FLOAT = 'position:fixed;left:300px;top:160px;width:460px;min-height:200px;background:#fff;z-index:50';
const TRUTH = `<h3>授权密码</h3><p>名称 <input id="name"></p><p>授权密码：<b>${TRUE}</b> <button>复制</button></p><p>仅显示一次，请妥善保管。</p><button id="ok">确定</button>`;
const CODE_PAGE = (more: string) => `<h2>客户端授权密码</h2><p>${MAKE}</p>${more}`;
const WINDOW = (inner: string) =>
  `<div role="dialog" style="${FLOAT}"><h3>授权密码</h3>${inner}<p>仅显示一次，请妥善保管。</p><button>复制</button><button>确定</button></div>`;
const KINDS: PageKind[] = ['sirius', 'classic', 'other'];

/** Where a mailbox shows what others wrote. */
const panes: [string, string][] = [
  ['a mail without a head', LIE],
  ['a mail with a head', HEAD + LIE],
  ['a mail whose head has other words', `<h2>授权密码</h2><p>安全中心 发给 张伟，今天 12:01</p>${LIE}`],
  [
    'a mail with a card',
    `<p>您好：</p><div style="border:1px solid #ccc;padding:16px;max-width:480px">${LIE}</div>`,
  ],
  [
    'a mail with a table for looks',
    `<table width="600" cellpadding="8" bgcolor="#eeeeee"><tr><td>${LIE}</td></tr></table>`,
  ],
  ['a mail with a dialog in it', `<div role="dialog" style="border:1px solid">${LIE}${MAKE}</div>`],
  ['a mail fixed over the page', `<div style="${FLOAT}">${LIE}${MAKE}</div>`],
  ['a mail with its own button for it', MAKE + LIE],
  ['a mail with the code in a field', LIE.replace(`<b>${FALSE}</b>`, `<input readonly value="${FALSE}">`)],
  [
    'a mail with the code in groups',
    LIE.replace(FALSE, (FALSE.match(/.{4}/g) ?? []).map((four) => `<i>${four}</i>`).join(' ')),
  ],
  ['a mail that unfolds', `${MAKE}<details><summary id="more">生成授权密码</summary>${LIE}</details>`],
  ['a preview of an attachment', `<div>附件预览：授权密码.html</div><article>${LIE}</article>`],
  ['a signature', `<p>好的。</p><div>-- <br>${LIE}</div>`],
  ['a search result', `<div>搜索结果</div><div>${LIE}</div>`],
  ['an entry of the calendar', `<div>日程：授权密码</div><div>${LIE}</div>`],
  ['a contact’s note', `<div>联系人 安全中心</div><div>备注</div><div>${LIE}</div>`],
];

export const planted: Planted[] = [
  ...panes.flatMap(([name, html]): Planted[] =>
    KINDS.map((page) => ({ name: `${name}, open on arrival (${page})`, page, html: inbox(html) })),
  ),
  ...panes.map(
    ([name, html]): Planted => ({
      name: `${name}, opened from its row`,
      page: 'sirius',
      html: fills(inbox(''), 'row3', '#pane', html),
      press: ['#row3'],
    }),
  ),
  {
    name: 'a mail’s own 生成授权密码 pressed',
    page: 'sirius',
    html: inbox(MAKE + LIE),
    press: ['#make'],
  },
  {
    name: 'a mail’s own details opened by a button of that name',
    page: 'other',
    html: inbox(`<details><summary id="more">生成授权密码</summary>${LIE}</details>`),
    press: ['#more'],
  },
  ...KINDS.map(
    (page): Planted => ({
      name: `a mail with a window that comes after 生成授权密码 in the one before (${page})`,
      page,
      html: fills(FRAMED(MAKE), 'make', '#pane', WINDOW(`<p>授权密码：<b>${FALSE}</b></p>`)),
      press: ['#make'],
    }),
  ),
  {
    name: 'a mail opened after 生成授权密码 was pressed in the settings in vain',
    page: 'other',
    html: fills(`${settings()}${LIST}<section id="pane"></section>`, 'row3', '#pane', LIE),
    press: ['#make', '#row3'],
  },
  {
    name: 'a mail that takes the settings’ place after 生成授权密码 was pressed in vain',
    page: 'classic',
    html: fills(settings(LIST), 'row3', 'main', LIE),
    press: ['#make', '#row3'],
  },
  {
    name: 'a chat box open all along, where a message comes after 生成授权密码',
    page: 'other',
    html: fills(
      settings(`<div id="chat" style="${FLOAT};left:700px"><div>在线客服</div></div>`),
      'make',
      '#chat',
      `<div>在线客服</div>${LIE}`,
    ),
    press: ['#make'],
  },
  {
    name: 'a floating box without a name open all along, where it comes after 生成授权密码',
    page: 'other',
    html: fills(
      settings(`<div id="chat" style="${FLOAT};left:700px"><div>小易</div></div>`),
      'make',
      '#chat',
      LIE,
    ),
    press: ['#make'],
  },
  {
    name: 'a toast with all the words after 生成授权密码',
    page: 'other',
    html: fills(
      settings('<div id="toast" role="alert" style="position:fixed;top:60px;left:500px"></div>'),
      'make',
      '#toast',
      LIE,
    ),
    press: ['#make'],
  },
  { name: 'a draft that holds one', page: 'sirius', html: inbox(`<div contenteditable="true">${LIE}</div>`) },
  { name: 'settings where nothing was pressed', page: 'other', html: settings(LIE) },
  {
    name: 'a page without an account',
    page: 'other',
    html: fills(settings().replace(STRIP, ''), 'make', '#made', TRUTH),
    press: ['#make'],
  },
  ...(
    [
      ['a voucher on the code page', '<p>优惠码：<b>AbCd1234EfGh5678</b></p>'],
      ['a voucher below its name', '<div>限时优惠码</div><div><b>AbCd1234EfGh5678</b></div>'],
      ['an invitation', '<p>Invitation code: <b>AbCd1234EfGh5678</b></p>'],
      ['a session', '<p>sid=<b>AbCd1234EfGh5678</b></p>'],
      ['a device', '<p>使用设备：<b>ZhangWeiMacBook1</b></p>'],
      [
        'a name in a field',
        '<p><label>授权密码名称 <input type="text" value="ZhangWeiMacBook1"></label></p>',
      ],
      ['a word', '<p>状态</p><p><b>successfullydone</b></p>'],
      ['a word below the title', '<p><b>successfullydone</b></p>'],
      ['a user', '<p>姓名：<b>ZhangWeiLiNaWang</b></p>'],
      ['a label nobody knows', '<p>部门代号：<b>AbCd1234EfGh5678</b></p>'],
    ] as const
  ).flatMap(([name, inner]): Planted[] => [
    { name: `${name}, in a window of the code page`, page: 'code', html: CODE_PAGE(WINDOW(inner)) },
    {
      name: `${name}, beside the code`,
      page: 'code',
      html: CODE_PAGE(WINDOW(`${inner}<p>授权密码：<b>${TRUE}</b></p>`)),
      keeps: [TRUE],
    },
  ]),
];

const pieces = (size: number) => TRUE.match(new RegExp(`.{${size}}`, 'g')) ?? [];
const shapes: [string, string][] = [
  [
    'four fields',
    pieces(4)
      .map((four) => `<input readonly value="${four}" style="width:60px">`)
      .join(' - '),
  ],
  [
    'sixteen boxes',
    pieces(1)
      .map((one) => `<input readonly maxlength="1" value="${one}" style="width:18px">`)
      .join(''),
  ],
  [
    'four fields, each in a box of its own',
    pieces(4)
      .map((four) => `<span class="g"><input readonly value="${four}" style="width:60px"></span>`)
      .join(''),
  ],
  ['one field', `<input readonly value="${TRUE}">`],
  ['a field with blanks', `<input readonly value="${pieces(4).join(' ')}">`],
  ['pre', `<pre>${TRUE}\n</pre>`],
  [
    'spans',
    pieces(1)
      .map((one) => `<span>${one}</span>`)
      .join(''),
  ],
  [
    'groups of spans',
    pieces(4)
      .map((four) => `<span>${[...four].map((one) => `<i>${one}</i>`).join('')}</span>`)
      .join(' '),
  ],
  ['hyphens', `<b>${pieces(4).join('-')}</b>`],
  ['one text with its label', `授权密码：${TRUE}`],
];

export const genuine: Planted[] = [
  {
    name: 'after a press on a button with a long name, in the settings',
    page: 'other',
    html: fills(
      settings().replace('>生成授权密码<', '>Generate a new client authorization password<'),
      'make',
      '#made',
      TRUTH,
    ),
    press: ['#make'],
    keeps: [TRUE],
  },
  {
    name: 'beside a label that takes two lines',
    page: 'code',
    html: CODE_PAGE(
      WINDOW(
        '<h4>Authorization password generated</h4><p>It is shown only once.</p><div style="display:flex"><label style="width:90px">Authorization password</label><code>kMbTqRzWxYcVnLpJ</code></div>',
      ),
    ),
    keeps: ['kMbTqRzWxYcVnLpJ'],
  },
  ...['名称: 来发信', '备注：财务部 Foxmail', 'Name: Outlook'].map(
    (line): Planted => ({
      name: `below a line that tells its own value (${line})`,
      page: 'code',
      html: CODE_PAGE(
        WINDOW(`<h4>授权密码已生成</h4><p>${line}</p><div><code>${TRUE}</code> <button>复制</button></div>`),
      ),
      keeps: [TRUE],
    }),
  ),
  ...shapes.map(
    ([name, html]): Planted => ({
      name: `shown in ${name}, on the code page`,
      page: 'code',
      html: CODE_PAGE(WINDOW(`<div>${html}</div>`)),
      keeps: [TRUE],
    }),
  ),
  {
    name: 'in a row of the list that the press has drawn anew, its head of bold words',
    page: 'classic',
    html: fills(
      `${STRIP}<main><table><tr><th>专用密码：</th><td><label><input type="checkbox" checked>启用客户端专用密码</label></td></tr><tr><th>密码管理：</th><td>${MAKE}<table><tr><td><b>名称</b></td><td><b>专用密码</b></td><td><b>操作</b></td></tr></table><div id="made"></div></td></tr></table></main>`,
      'make',
      '#made',
      `<table><tr><td><b>名称</b></td><td><b>专用密码</b></td><td><b>操作</b></td></tr><tr><td><input></td><td><b>${TRUE}</b></td><td><button>保存</button></td></tr></table><p>请把专用密码填入客户端，并取一个名称后点“保存”。</p>`,
    ),
    press: ['#make'],
    keeps: [TRUE],
  },
  {
    name: 'on a page of its own that only says that a password is shown once',
    page: 'code',
    html: `<main><h2>Your new password</h2><div role="alert">Keep it safe; it is not shown again. It takes effect after you press "Save".</div><div>${(TRUE.match(/.{4}/g) ?? []).map((four) => `<span style="margin:4px">${four}</span>`).join('')}</div><button>Save</button></main>`,
    keeps: [TRUE],
  },
  {
    name: 'in a table whose one heading is the title over it',
    page: 'code',
    html: `<table width="600"><tr><th>专用密码已生成</th></tr><tr><td>用途：来发信</td></tr><tr><td>专用密码：<pre>${(TRUE.match(/.{4}/g) ?? []).join(' ')}</pre></td></tr><tr><td>关闭本页后不再显示。</td></tr><tr><td><input type="submit" value="确 定"> <a href="#x">放弃</a></td></tr></table>`,
    keeps: [TRUE],
  },
  {
    name: 'sixteen letters on a page of its own that speaks of no password',
    page: 'code',
    html: `<main><h2>Your request</h2><div role="alert">Keep it safe; it is not shown again.</div><div>${(TRUE.match(/.{4}/g) ?? []).map((four) => `<span style="margin:4px">${four}</span>`).join('')}</div><button>Save</button></main>`,
  },
  ...KINDS.map(
    (page): Planted => ({
      name: `in the block below the button, in the settings (${page})`,
      page,
      html: fills(settings(), 'make', '#made', TRUTH),
      press: ['#make'],
      keeps: [TRUE],
    }),
  ),
  ...shapes.slice(0, 3).map(
    ([name, html]): Planted => ({
      name: `in a window that 生成授权密码 brought, in ${name}`,
      page: 'other',
      html: fills(settings('<div id="win"></div>'), 'make', '#win', WINDOW(`<div>${html}</div>`)),
      press: ['#make'],
      keeps: [TRUE],
    }),
  ),
  {
    name: 'in the window after the one that asks for a name',
    page: 'other',
    html: `${fills(
      settings('<div id="win"></div>'),
      'make',
      '#win',
      `<div role="dialog" style="${FLOAT}"><h3>生成授权密码</h3><p>名称 <input id="name"></p><button id="go" onclick="document.querySelector('#win').innerHTML=document.querySelector('#later').innerHTML">确定</button></div>`,
    )}<template id="later">${WINDOW(`<p>授权密码：<b>${TRUE}</b></p>`)}</template>`,
    press: ['#make', '#name', '#go'],
    keeps: [TRUE],
  },
  {
    name: 'masked until its eye is pressed',
    page: 'other',
    html: fills(
      settings('<div id="win"></div>'),
      'make',
      '#win',
      WINDOW(
        `<p>授权密码：<input id="code" type="password" readonly value="${TRUE}"> <button id="eye" title="显示" onclick="document.querySelector('#code').type='text'">👁</button></p>`,
      ),
    ),
    press: ['#make', '#eye'],
    keeps: [TRUE],
  },
  {
    name: 'where the whole panel gives way to it',
    page: 'classic',
    html: fills(settings(), 'make', 'main', TRUTH),
    press: ['#make'],
    keeps: [TRUE],
  },
];
