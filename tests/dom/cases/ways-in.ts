/** Ways to the client settings as other teams would mark them up. */
import type { Case } from './case.ts';

const OUT = '<a href="#o">退出登录</a>';
const bar = (html: string) =>
  `<div style="display:flex;gap:16px;justify-content:flex-end"><span>帮助</span>${html}${OUT}</div>`;
const ICON = '<svg width="20" height="20"><path d="M0 0h20v20H0z"/></svg>';
const sirius = { page: 'sirius' } as const;
const block = (title: string, action: string) =>
  `<div class="card"><div><b>${title}</b><p>说明文字</p></div><div>${action}</div></div>`;
const enter = (more = '') => `<a style="cursor:pointer"${more}>进入设置</a>`;

const MAILS = ['新员工入职资料', '项目进度周报', '三月份采购合同']
  .map(
    (subject, at) =>
      `<div style="display:flex"><b>hr</b><span style="flex:1">${subject}</span><i>11-1${at}</i></div>`,
  )
  .join('');
const FOLDERS = ['草稿箱', '已发送', '收件箱']
  .map((name) => `<div style="cursor:pointer">${name}</div>`)
  .join('');

export const waysIn: Case[] = [
  ...[
    `<a style="cursor:pointer" aria-label="设置" data-ring>${ICON}</a>`,
    `<button data-ring><svg width="20" height="20"><title>设置</title><path d="M0 0h20v20H0z"/></svg></button>`,
    `<div style="cursor:pointer;width:24px;height:24px" data-ring><img alt="设置" width="20" height="20" src="data:,"></div>`,
    `<button data-ring><i title="设置" style="display:block;width:20px;height:20px"></i></button>`,
    `<button aria-labelledby="word" data-ring>${ICON}</button><span id="word" hidden>设置</span>`,
    `<span role="button" tabindex="0" title="设置" data-ring style="width:20px;height:20px;display:block">${ICON}</span>`,
  ].map(
    (html, at): Case => ({
      ...sirius,
      name: `a gear without words (${at})`,
      step: 'settings',
      html: bar(html),
    }),
  ),
  {
    name: "in the account's menu the entry for security, not 偏好设置",
    page: 'classic',
    step: 'security-entry',
    html: `<header style="display:flex"><b>mail</b><span style="flex:1"></span><button aria-haspopup="menu">LN</button></header><div role="menu" style="position:absolute;right:0;top:44px;width:200px;background:#fff"><a role="menuitem" href="#1">个人资料</a><br><a role="menuitem" href="#2">偏好设置</a><br><a role="menuitem" href="#3" data-ring>安全中心</a><br><a role="menuitem" href="#4">退出登录</a></div><div>${FOLDERS}</div><div>${MAILS}</div>`,
  },
  {
    name: 'the same in one word, beside Preferences and Security alerts',
    page: 'classic',
    step: 'security-bare',
    html: `<header style="display:flex"><b>mail</b><span style="flex:1"></span><button aria-haspopup="menu">LN</button></header><div role="menu" style="position:absolute;right:0;top:44px;width:200px;background:#fff"><a role="menuitem" href="#1">Security alerts</a><br><a role="menuitem" href="#2">Preferences</a><br><a role="menuitem" href="#3" data-ring>Security</a><br><a role="menuitem" href="#4">Sign out</a></div><div>${FOLDERS}</div><div>${MAILS}</div>`,
  },
  {
    name: "one's own name with a picture and an arrow, last in the bar",
    page: 'classic',
    step: 'account-menu',
    html: `<div style="position:fixed;left:0;top:0;right:0;height:50px;display:flex;align-items:center;background:#222;color:#ccc"><b style="flex:1">企业邮箱 <input placeholder="搜索邮件"></b><a href="#c">通讯录</a><a href="#l" style="margin:0 16px"><svg width="14" height="14"></svg> 简体中文 <b style="display:inline-block;border-top:4px dashed;border-left:4px solid transparent;border-right:4px solid transparent"></b></a><a href="#h">帮助</a><a href="#me" style="margin:0 16px" data-ring><svg width="14" height="14"><path d="M0 0h14v14H0z"/></svg> <span>王芳</span> <b style="display:inline-block;border-top:4px dashed;border-left:4px solid transparent;border-right:4px solid transparent"></b></a></div><div style="margin-top:60px">${FOLDERS}${MAILS}</div>`,
  },
  {
    name: 'a head with a field to search mails, a notice above it and a trail of links above that',
    page: 'other',
    step: 'mailbox-settings',
    html: `<div style="padding:6px 14px"><a href="#f">首页</a> › <a href="#s">设置</a> › <b>客户端设置</b></div><div style="padding:4px 14px;background:#fff7e6">系统将于周六维护</div><div style="display:flex;gap:14px;padding:10px 14px;background:#eef"><b>企业邮箱</b><input placeholder="搜索邮件"><span style="flex:1"></span><span>wang.fang@corp.example</span><a href="#m" data-ring>邮箱设置</a><a href="#h">帮助</a><a href="#o">退出</a></div><div style="display:flex"><div style="width:180px">${FOLDERS}</div><div style="flex:1">${MAILS}</div></div>`,
  },
  {
    ...sirius,
    name: '设置 at the foot of a rail',
    step: 'settings',
    html: `<div style="width:60px;height:700px;display:flex;flex-direction:column">${['邮件', '日历', '通讯录'].map((text) => `<div style="cursor:pointer"><i></i><p>${text}</p></div>`).join('')}<div style="flex:1"></div><div style="cursor:pointer" data-ring><i></i><p>设置</p></div></div>${OUT}`,
  },
  {
    ...sirius,
    name: 'a rail of pictures with names, below the strip',
    step: 'settings',
    html: `<div style="display:flex;gap:16px;height:45px"><b>corp.example</b><span>zhangwei@corp.example</span><span>下载</span>${OUT}</div><div style="display:flex"><div><div style="width:48px;height:400px">${['已发送', '下载', '个人设置'].map((name) => `<div title="${name}" style="cursor:pointer;width:48px;height:40px"${name === '个人设置' ? ' data-ring' : ''}>${ICON}</div>`).join('')}</div></div><div style="flex:1">${MAILS}</div></div>`,
  },
  {
    ...sirius,
    name: 'a rail of pictures that a mail draws',
    html: `<div style="display:flex;gap:16px;height:45px"><b>corp.example</b><span>zhangwei@corp.example</span><span>下载</span>${OUT}</div><div style="display:flex"><div style="width:200px">${FOLDERS}</div><div style="flex:1">${MAILS}<div><h3>通知</h3><div style="width:48px;height:400px">${['已发送', '下载', '个人设置'].map((name) => `<div title="${name}" style="cursor:pointer;width:48px;height:40px">${ICON}</div>`).join('')}</div></div></div></div>`,
  },
  {
    ...sirius,
    name: '设置中心 as a branch below the folders of a tree',
    step: 'settings',
    html: `<div style="display:flex;gap:16px;height:45px"><b>corp.example</b><span>zhangwei@corp.example</span><span>下载</span>${OUT}</div><div style="display:flex"><div style="width:180px">${['收件箱', '垃圾邮件', '归档', '草稿箱', '已发送', '设置中心'].map((name) => `<div><div style="display:flex;cursor:pointer"${name === '设置中心' ? ' data-ring' : ''}><span style="width:24px">${name === '设置中心' ? '<svg width="12" height="12"><path d="M0 0l6 6-6 6"/></svg>' : ''}</span><span><span>${name}</span></span></div></div>`).join('')}</div><div style="flex:1">${MAILS}</div></div>`,
  },
  {
    ...sirius,
    name: 'cards that can be pressed as a whole, titles without 进入',
    step: 'security-entry',
    html: `<div style="display:flex;gap:16px;height:45px"><b>corp.example</b><span>zhangwei@corp.example</span><span>Help</span><a href="#o">Sign out</a></div><div style="display:flex"><div style="display:flex;gap:12px">${[
      ['Shortcuts', 'Change it from time to time.'],
      ['Filters', 'Change it from time to time.'],
      ['Password and security', 'Sign in to your mailbox from a mail client.'],
      ['Appearance', 'Change it from time to time.'],
    ]
      .map(
        ([name, about]) =>
          `<div style="cursor:pointer;border:1px solid;width:200px;padding:12px"${name === 'Password and security' ? ' data-ring' : ''}><b>${name}</b><p>${about}</p></div>`,
      )
      .join('')}</div></div>`,
  },
  {
    ...sirius,
    name: 'blocks of a grid, flat',
    step: 'enter',
    html: `<div style="display:grid;grid-template-columns:200px 300px 100px">${['密保平台', '安全提醒'].map((title) => `<div>${title}</div><div>说明</div>${enter()}`).join('')}<div>客户端设置</div><div>收取时间和专属授权密码</div>${enter(' data-ring')}</div>`,
  },
  {
    ...sirius,
    name: 'a definition list',
    step: 'enter',
    html: `<dl>${['密保平台', '安全提醒'].map((title) => `<dt>${title}</dt><dd>说明 ${enter()}</dd>`).join('')}<dt>客户端设置</dt><dd>说明 ${enter(' data-ring')}</dd></dl>`,
  },
  {
    ...sirius,
    name: 'an arrow that names itself 进入设置',
    step: 'enter',
    html: ['密保平台', '安全提醒', '客户端设置']
      .map((title) =>
        block(
          title,
          `<button aria-label="进入设置"${title === '客户端设置' ? ' data-ring' : ''}>${ICON}</button>`,
        ),
      )
      .join(''),
  },
  ...[
    'div style="cursor:pointer"',
    'div role="button" tabindex="0" style="cursor:pointer"',
    'a href="#x"',
  ].map(
    (whole): Case => ({
      ...sirius,
      name: `the block can be pressed as a whole (${whole})`,
      step: 'enter',
      html: `<h2>账号与安全</h2>${['密保平台', '安全提醒', '客户端设置']
        .map(
          (title) =>
            `<${whole}><b>${title}</b><p>设置收取时间，生成专属授权密码，用于第三方客户端收发邮件</p><span${title === '客户端设置' ? ' data-ring' : ''}>进入设置</span></${whole.slice(0, 3).trim()}>`,
        )
        .join('')}${OUT}`,
    }),
  ),
  {
    ...sirius,
    name: 'a part that unfolds',
    html: `<h2>账号与安全</h2>${['登录设备', '安全提醒', '客户端设置'].map((title) => `<div><h3><button aria-expanded="false"${title === '客户端设置' ? ' data-ring' : ''}>${title}</button></h3></div>`).join('')}${OUT}`,
  },
  {
    ...sirius,
    name: 'a download is no way in',
    html: bar('<a href="#d">邮件客户端下载</a><a href="#e">客户端下载</a>'),
  },
  {
    ...sirius,
    name: 'notices of the name',
    html: `${bar('')}<ul><li><a href="#1">账号安全通知</a></li><li><a href="#2">客户端设置变更通知</a></li><li><a href="#3">安全设置指南</a></li></ul>`,
  },
  {
    ...sirius,
    name: 'blocks in open shadow roots',
    step: 'enter',
    html: '<x-block></x-block><x-block></x-block><x-block></x-block>',
    prepare: () => {
      const titles = ['密保平台', '安全提醒', '客户端设置'];
      document.querySelectorAll('x-block').forEach((one, at) => {
        const mark = at === 2 ? ' data-ring' : '';
        one.attachShadow({
          mode: 'open',
        }).innerHTML = `<h4>${titles[at]}</h4><p>说明</p><a href="#" ${mark}>进入设置</a>`;
      });
    },
  },
  {
    ...sirius,
    name: 'English blocks, each with Settings, beside a bar with Settings',
    step: 'enter',
    html: `<header><button>Settings</button><button>Log out</button></header>${['Encrypted platform', 'Security reminder', 'Client Settings'].map((title) => `<section><h3>${title}</h3><p>Words</p><button${title.startsWith('Client') ? ' data-ring' : ''}>Settings ${ICON}</button></section>`).join('')}`,
  },
  {
    ...sirius,
    name: 'a menu of drawers: third-party clients',
    step: 'client-entry',
    html: `<h2>设置</h2><ul><li style="cursor:pointer">常规</li><li style="cursor:pointer">签名</li><li style="cursor:pointer" data-ring>第三方客户端</li><li style="cursor:pointer">关于</li></ul>${OUT}`,
  },
  ...[
    ['sirius', '客户端专用密码', '管理', '安全提醒'],
    ['classic', '用戶端授權密碼', '進入', '密保手機'],
    ['sirius', 'Client passwords', 'Manage', 'Security reminder'],
  ].map(
    ([page, title, word, other]): Case => ({
      name: `a block titled by the password itself, among others with the same link (${title})`,
      page: page as 'sirius',
      step: 'enter',
      html: `<header><a href="#h">帮助</a> <a href="#o">退出</a></header><h2>设置</h2>${[other, title]
        .map(
          (name) =>
            `<div style="margin:16px 0"><b>${name}</b><div>${name === title ? '第三方软件登录时使用' : '查看最近的记录'} <a href="#x"${name === title ? ' data-ring' : ''}>${word}</a></div></div>`,
        )
        .join(
          '',
        )}<ul><li><a href="#1">账号与安全</a></li><li><a href="#2">邮箱设置</a></li><li><a href="#3">签名</a></li><li><a href="#4">通知</a></li></ul>`,
    }),
  ),
  ...[
    [
      'the address beside a picture',
      '<div style="cursor:pointer" data-ring><img width="20" height="20" alt=""> li@corp.example</div>',
      '',
    ],
    [
      '我的邮箱, where the address alone is plain',
      '<div>li@corp.example</div>',
      '<div style="cursor:pointer" data-ring>我的邮箱</div>',
    ],
    [
      '更多, before a bare address under a hand',
      '<div style="cursor:pointer">li@corp.example</div>',
      '<div style="cursor:pointer" data-ring>更多</div>',
    ],
  ].map(
    ([name, who, more]): Case => ({
      ...sirius,
      name: `nothing leads on that can be seen: ${name}`,
      step: 'account-menu',
      html: `<div style="display:flex;height:48px;gap:20px">${who}${more}<div style="cursor:pointer">自助查询</div><div style="cursor:pointer">帮助与反馈</div><div style="cursor:pointer">退出登录</div></div><ul style="width:160px"><li>收件箱</li><li>草稿箱</li><li>已发送</li></ul>`,
    }),
  ),
  {
    ...sirius,
    name: 'tabs of settings, one of them about 收件箱',
    step: 'client-entry',
    html: `<div style="display:flex;gap:16px;height:45px"><b>corp.example</b><span>下载</span>${OUT}</div><h1>设置</h1><div style="display:flex;gap:24px;height:40px">${['常规', '标签', '收件箱', '账号与安全', '邮箱设置', '过滤器', '转发和客户端'].map((name) => `<span style="cursor:pointer"${name === '转发和客户端' ? ' data-ring' : ''}>${name}</span>`).join('')}</div><div>每页 25 封</div>`,
  },
  ...[
    [
      'initials on a disc, without a hand',
      '<span><span style="display:inline-flex;width:32px;height:32px;border-radius:50%;background:#639" data-ring><span>娜</span></span></span>',
    ],
    [
      'initials on a disc in a button, larger than the disc',
      '<button style="border:0;padding:6px 10px;background:none" data-ring><span style="display:inline-flex;width:32px;height:32px;border-radius:50%;background:#639"><span>娜</span></span></button>',
    ],
    [
      'initials on a disc, in a bar without a word',
      '<div style="cursor:pointer;width:32px;height:32px;border-radius:50%;background:#639;text-align:center" data-ring>娜</div>',
    ],
    [
      'the address with an arrow that styles draw',
      '<a href="#" data-ring>li@corp.example <b style="display:inline-block;border:4px solid transparent;border-top-color:#555"></b></a>',
    ],
  ].map(
    ([name, who]): Case => ({
      ...sirius,
      name: `a bar without its own words: ${name}`,
      step: 'account-menu',
      html: `<style>body{margin:0}</style><div style="display:flex;height:48px;gap:20px;align-items:center;padding:0 8px"><b>Postbox</b><input placeholder="搜索"><span style="flex:1"></span><div style="cursor:pointer;width:40px;height:40px;border-radius:50%">${ICON}</div>${who}</div><div style="display:flex"><ul style="width:160px"><li>收件箱</li><li>草稿箱</li><li>已发送</li></ul><div style="flex:1">${MAILS}</div></div>`,
    }),
  ),
  {
    ...sirius,
    name: "a phone's bar along the bottom: 我的",
    step: 'account-menu',
    html: `<style>body{margin:0}</style><div style="height:700px">${MAILS}<div style="display:flex"><b>hr</b><span style="flex:1">设置</span><i>11-12</i></div></div><div style="display:flex;height:50px">${['邮件', '通讯录', '日历', '我的'].map((name) => `<div role="tab" tabindex="0" style="flex:1"${name === '我的' ? ' data-ring' : ''}>${name}</div>`).join('')}</div>`,
  },
  {
    ...sirius,
    name: 'an address alone under a hand opens nothing that is known',
    html: `<div style="display:flex;height:48px;gap:20px"><div style="cursor:pointer">li@corp.example</div><div style="cursor:pointer">自助查询</div><div style="cursor:pointer">帮助与反馈</div><div style="cursor:pointer">退出登录</div></div><ul style="width:160px"><li>收件箱</li><li>草稿箱</li><li>已发送</li></ul>`,
  },
  ...['客户端设置调查', '【公告】客户端设置', 'Survey: client settings'].map(
    (subject): Case => ({
      ...sirius,
      name: `a nearly empty inbox without dates: ${subject}`,
      step: 'settings',
      html: `<div style="display:flex;height:48px;gap:20px"><div style="cursor:pointer">写信</div><div style="cursor:pointer" data-ring>设置</div><div style="cursor:pointer">退出登录</div></div><div style="display:flex"><div>${['收件箱', '草稿箱', '已发送'].map((name) => `<div style="cursor:pointer">${name}</div>`).join('')}</div><div>${['王伟', '李娜', '人事'].map((who, at) => `<div style="cursor:pointer"><b>${who}</b><div>${at === 1 ? subject : '报价单'}</div></div>`).join('')}</div></div>`,
    }),
  ),
  {
    name: 'a sleeping 生成授权密码 below its box is no entry called 授权密码',
    step: 'consent',
    html: `<h2>客户端授权密码</h2><ul><li style="cursor:pointer">常规</li><li style="cursor:pointer">签名</li><li style="cursor:pointer">关于</li></ul><div><label><input type="checkbox" data-ring> 使用前请先打开这一项</label> <button disabled>生成授权密码</button> <button disabled>授权密码列表</button></div>`,
  },
];
