/** Mailboxes: folders and subjects are words by others, whatever they say. */
import type { Case } from './case.ts';

const gear = (more = '') =>
  `<header style="display:flex;justify-content:flex-end"><button aria-label="设置"${more}><svg width="20" height="20"></svg></button></header>`;
const FOLDERS = ['收件箱', '草稿箱', '已发送', '已删除'];
const folders = (...more: string[]) =>
  `<nav>${[...FOLDERS, ...more].map((name) => `<a href="#f" style="display:block">${name}</a>`).join('')}</nav>`;
const subjects = (wrap: (text: string) => string) =>
  `<table>${['报价单', '生成授权密码', '客户端授权密码', '客户端设置', '账号与安全', '邮箱设置', '进入设置']
    .map(
      (text, day) =>
        `<tr style="cursor:pointer"><td><input type="checkbox"></td><td>李娜</td><td>${wrap(text)}</td><td>2026-03-1${day}</td></tr>`,
    )
    .join('')}</table>`;

export const mailbox: Case[] = [
  {
    name: 'a folder of the very name',
    page: 'sirius',
    step: 'settings',
    html: `${gear(' data-ring')}${folders('客户端授权密码', '客户端设置')}`,
  },
  {
    name: 'folders in a list, one named after settings',
    page: 'sirius',
    step: 'settings',
    html: `${gear(' data-ring')}<ul>${[...FOLDERS, '客户端设置通知', '账号与安全'].map((name) => `<li style="cursor:pointer">${name}</li>`).join('')}</ul>`,
  },
  {
    name: '设置 below the folders is the way in',
    page: 'sirius',
    step: 'settings',
    html: `<nav>${[...FOLDERS].map((name) => `<a href="#f" style="display:block">${name}</a>`).join('')}<a href="#s" style="display:block" data-ring>设置</a></nav>`,
  },
  ...['<span>$</span>', '<a href="#m">$</a>', '<b>$</b>'].map(
    (subject): Case => ({
      name: `subjects that say it all (${subject})`,
      page: 'other',
      step: 'mailbox-settings',
      html: `<div style="display:flex;gap:20px;justify-content:flex-end"><a href="#s" data-ring>邮箱设置</a><a href="#o">退出</a></div><div style="display:flex">${folders()}${subjects((text) => subject.replace('$', text))}</div>`,
    }),
  ),
  {
    name: 'subjects in rows without a table',
    page: 'sirius',
    step: 'settings',
    html: `${gear(' data-ring')}<div style="display:flex">${folders()}<div>${[
      '报价单',
      '生成授权密码',
      '客户端设置',
      '账号与安全',
    ]
      .map(
        (text, at) =>
          `<div style="cursor:pointer"><b>李娜</b> <span>${text}</span> <time>${at + 1}月5日</time></div>`,
      )
      .join('')}</div></div>`,
  },
  {
    name: 'a block without a date among dated rows is the page’s own',
    html: `${folders()}<div>${[1, 2, 3, 4].map((day) => `<div><b>李娜</b> <span>报价单</span> <time>${day}月5日</time></div>`).join('')}<section><h2>客户端授权密码</h2><button data-ring>生成授权密码</button></section></div>`,
  },
  ...['<span>邮箱设置 ▾</span>', '<span>邮箱设置</span><i>▾</i>', '<span>Mailbox Settings ▼</span>'].map(
    (word): Case => ({
      name: `words with a triangle open a menu (${word})`,
      page: 'other',
      step: 'mailbox-settings',
      html: `<div style="text-align:right"><span data-ring>${word}</span> | <a href="#o">退出</a> | <a href="#c">Logout</a></div>`,
    }),
  ),
  {
    name: 'a heading that folds its block away is no way in',
    page: 'sirius',
    html: '<a href="#o">退出</a><div style="margin-top:300px"><div>客户端设置 ▾</div><p>收取最近 30 天的邮件</p></div>',
  },
  {
    name: 'a group that is shut may hold 账号与安全',
    page: 'sirius',
    step: 'account-group',
    html: `${gear()}${folders()}<div role="dialog" aria-label="设置" style="position:fixed;inset:0;background:#fff"><h1>设置</h1><ul role="tree"><li role="treeitem" aria-expanded="true"><div style="cursor:pointer">通用</div><ul role="group"><li role="treeitem">签名</li><li role="treeitem">布局</li></ul></li><li role="treeitem" aria-expanded="false" data-ring><div style="cursor:pointer">账号</div></li></ul></div>`,
  },
  {
    name: "the menu of one's own account comes after 设置",
    page: 'sirius',
    step: 'settings',
    html: `${gear(' data-ring')}<nav><button aria-label="账号" aria-expanded="false">张</button></nav>${folders()}`,
  },
  {
    name: 'a page and its unseen copy, each with a date, are no rows of mails',
    page: 'other',
    step: 'generate',
    html: ['opacity:0;position:absolute;top:0;left:0;pointer-events:none', '']
      .map(
        (style) =>
          `<div style="${style}"><header><a href="#s">邮箱设置</a> <a href="#o">退出</a></header><ul><li><a href="#1">常规设置</a></li><li><a href="#2">签名</a></li><li><a href="#3">黑白名单</a></li><li><a href="#4">客户端设置</a></li></ul><section style="min-height:240px"><h2>客户端授权密码</h2><p>上次登录 2026-11-02 08:30</p><button${style ? '' : ' data-ring'}>生成授权密码</button></section></div>`,
      )
      .join(''),
  },
  // A mail that draws the mailbox's own frame once more, beside the real one.
  ...[
    ['its folders', '<div><div>收件箱</div><div>草稿箱 (4)</div></div>'],
    ['its way out', '<div><a href="#a">退出登录</a> <a href="#b">设置</a></div>'],
    [
      'its strip, over the real one',
      '<nav style="position:fixed;left:0;top:0;width:100%;height:8px;overflow:hidden"><a href="#a">退出登录</a> <a href="#b">设置</a></nav>',
    ],
    ['words that the mailbox has not', '<div><a href="#a">返回旧版</a> <a href="#b">写邮件</a></div>'],
  ].flatMap(([what, frame]): Case[] =>
    [
      [
        'a form',
        '<form>新增授权密码<p><label>名称 <input></label></p><p>有效期 <select><option>90 天</option></select></p></form>',
      ],
      [
        'a switch',
        '<div>设置客户端授权密码 <span role="switch" aria-checked="false" tabindex="0" style="display:inline-block;width:40px;height:20px"></span></div>',
      ],
      [
        'a menu',
        '<ul><li><a href="#1">客户端设置</a></li><li><a href="#2">邮箱设置</a></li><li><a href="#3">账号与安全</a></li></ul>',
      ],
    ].map(
      ([kind, body]): Case => ({
        name: `a mail with ${what} and ${kind}`,
        page: 'other',
        step: 'mailbox-settings',
        html: `<div style="padding:14px"><a href="#c">通讯录</a> <a href="#s" data-ring>邮箱设置</a> <a href="#h">帮助</a> <a href="#o">退出</a></div><div style="display:flex"><div style="width:180px"><p>写信</p>${folders()}</div><div style="flex:1;padding:14px"><h2>请核对</h2><div>${frame}${body}</div></div></div>`,
      }),
    ),
  ),
];
