/** Which of several like controls: the one in the block with the right title. */
import type { Case } from './case.ts';

const nested = (titles: string[], enter: string, right: number, tag: string) =>
  titles
    .map(
      (title, n) =>
        `<div class="card"><div class="head"><${tag}>${title}</${tag}></div><div class="body"><p>说明文字 ${n}</p><a href="#${n}" ${n === right ? 'data-ring' : ''}>${enter}</a></div></div>`,
    )
    .join('');
const flat = (titles: string[], enter: string, right: number) =>
  titles
    .map(
      (title, n) =>
        `<h3>${title}</h3><p>说明文字</p><a href="#${n}" ${n === right ? 'data-ring' : ''}>${enter}</a>`,
    )
    .join('');
const ZH = ['登录设备管理', '客户端设置', '密保设置'];
const EN = ['Login devices', 'Client Settings', 'Security phone'];

export const blocks: Case[] = [
  ...[0, 1, 2].map((at): Case => {
    const titles = ZH.filter((title) => title !== '客户端设置');
    titles.splice(at, 0, '客户端设置');
    return {
      name: `nested blocks, right one at ${at}`,
      page: 'sirius',
      step: 'enter',
      html: nested(titles, '进入设置', at, 'span'),
    };
  }),
  ...[0, 1, 2].map((at): Case => {
    const titles = ZH.filter((title) => title !== '客户端设置');
    titles.splice(at, 0, '客户端设置');
    return {
      name: `flat page, right one at ${at}`,
      page: 'sirius',
      step: 'enter',
      html: flat(titles, '进入设置', at),
    };
  }),
  { name: 'English, nested', page: 'sirius', step: 'enter', html: nested(EN, 'Settings', 1, 'h4') },
  { name: 'English, flat', page: 'sirius', step: 'enter', html: flat(EN, 'Settings', 1) },
  {
    name: 'traditional, nested',
    page: 'sirius',
    step: 'enter',
    html: nested(['登入裝置管理', '用戶端設定', '密保設定'], '進入設定', 1, 'strong'),
  },
  {
    name: 'table rows',
    page: 'sirius',
    step: 'enter',
    html: `<table>${ZH.map((title, n) => `<tr><td>${title}</td><td>说明</td><td><a href="#${n}" ${n === 1 ? 'data-ring' : ''}>进入设置</a></td></tr>`).join('')}</table>`,
  },
  {
    name: 'a title of pieces that are labels themselves, two elements deep',
    page: 'sirius',
    step: 'enter',
    html: nested(['登录设备管理', '<i><b>客户端</b></i><i><b>设置</b></i>', '密保设置'], '进入设置', 1, 'h3'),
  },
];
