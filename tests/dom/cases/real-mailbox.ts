/** The new web mail as NetEase builds it (docs/facts: Sirius), one state each: no roles, hand cursors on containers, tabs named by subjects. */
import type { Case } from './case.ts';

const sirius = { page: 'sirius' as const };
const item = (word: string, more = '') =>
  `<div style="cursor:pointer;padding:0 12px;display:flex;align-items:center;height:48px"${more}><svg width="14" height="14"><circle cx="7" cy="7" r="6"/></svg><span>${word}</span></div>`;
const strip = (settings: string, words: string[], ring = ' data-ring') =>
  `<div style="display:flex;height:48px;background:#386ee7;color:#fff"><div style="cursor:pointer;padding:12px">li@corp.example</div>${item(settings, ring)}${words.map((word) => item(word)).join('')}</div>`;
const ZH = ['自助查询', '下载', '帮助与反馈', '简体中文', '退出登录'];
const TW = ['自助查詢', '下載', '幫助與反饋', '繁體中文', '退出登錄'];
const EN = ['Self-service', 'Download', 'Help & feedback', 'English', 'Log out'];
const tabs = (...names: string[]) =>
  `<div role="tablist" style="display:flex;height:32px;background:#eef">${names
    .map(
      (name, at) =>
        `<div role="tab" style="cursor:pointer;padding:4px 10px">${name}${at ? '<i role="img" aria-label="close" style="display:inline-block;width:10px;height:10px;cursor:pointer"></i>' : ''}</div>`,
    )
    .join('')}</div>`;
const folders = (names: string[]) =>
  `<div style="width:180px">${names.map((name) => `<div style="cursor:pointer;height:32px">${name}</div>`).join('')}</div>`;
const list = (gear: string) =>
  `<div style="flex:1"><div style="display:flex;height:36px"><span style="flex:1">全部</span><span style="cursor:pointer;font-size:12px"><i style="display:inline-block;width:12px;height:12px"></i><span>${gear}</span></span></div>${['报价单', '会议纪要', '发票'].map((subject, at) => `<div style="cursor:pointer;display:flex;height:40px"><span>王伟</span><span>${subject}</span><span>2026-03-0${at + 1}</span></div>`).join('')}</div>`;
const body = (head: string, gear: string, names: string[], open: string[]) =>
  `${head}${tabs(...open)}<div style="display:flex">${folders(names)}${list(gear)}</div>`;
const menu = (ring: string, current = '邮箱设置') =>
  `<div style="width:200px;cursor:pointer">${['账号与安全', '邮箱设置', '通知', '快捷键', '系统设置']
    .map(
      (word) =>
        `<div style="height:40px;display:flex;align-items:center${word === current ? ';background:#e8efff' : ''}"${word === ring ? ' data-ring' : ''}><span style="width:16px;height:16px"></span><span>${word}</span></div>`,
    )
    .join('')}</div>`;

export const realMailbox: Case[] = [
  {
    ...sirius,
    name: 'the default layout: 设置 in the strip, not 邮箱设置 above the list',
    step: 'settings',
    html: body(strip('设置', ZH), '邮箱设置', ['收件箱', '草稿箱', '已发送'], ['收件箱']),
  },
  {
    ...sirius,
    name: 'the same in traditional letters',
    step: 'settings',
    html: body(strip('設置', TW), '郵箱設置', ['收件箱', '草稿箱', '已發送'], ['收件箱']),
  },
  {
    ...sirius,
    name: 'the same in English',
    step: 'settings',
    html: body(strip('Settings', EN), 'Mailbox settings', ['Inbox', 'Drafts', 'Sent'], ['Inbox']),
  },
  ...['设置', '邮箱设置', '客户端设置', '账号与安全'].map(
    (subject): Case => ({
      ...sirius,
      name: `a mail's tab named ${subject}`,
      step: 'settings',
      html: body(strip('设置', ZH), '邮箱设置', ['收件箱', '草稿箱', '已发送'], ['收件箱', subject]),
    }),
  ),
  {
    ...sirius,
    name: 'settings on another panel: the left entry, though the hand is the whole menu’s',
    step: 'security-entry',
    html: `${strip('设置', ZH, '')}${tabs('收件箱', '设置')}<div style="display:flex">${menu('账号与安全')}<div style="flex:1"><div hidden><h3>账号与安全</h3><div><span>客户端设置</span><p>收取时间 <span style="cursor:pointer">进入设置</span></p></div></div><div><h3>邮箱设置</h3><div><span>签名</span><p>管理签名 <span style="cursor:pointer">进入设置</span></p></div></div></div></div>`,
  },
  {
    ...sirius,
    name: 'a drawer in the way is closed by its drawn cross',
    step: 'close-blocker',
    html: `${body(strip('设置', ZH, ''), '邮箱设置', ['收件箱', '草稿箱', '已发送'], ['收件箱'])}<div style="position:fixed;left:0;top:0;width:100%;height:100%;z-index:1000"><div style="position:absolute;inset:0;background:rgba(0,0,0,0.45)"></div><div style="position:absolute;right:0;top:0;width:378px;height:100%;background:#fff"><div style="display:flex;height:55px"><div style="flex:1;padding:16px">邮箱快捷设置</div><div data-ring style="cursor:pointer;width:48px;height:48px;display:flex"><svg width="16" height="16" style="margin:auto"><path d="M0 0L16 16"/></svg></div></div><div style="padding:24px"><p>展示模式</p><p>邮件视图</p></div></div></div>`,
  },
];
