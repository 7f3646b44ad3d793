/** What mail programs write around a mail, in their own mark-up: heads with names, with icons, with an address; buttons; rows with dates. */
import type { Random } from '../../world/generated/random.ts';
import type { MailWords } from './words.ts';

type Draw = (draw: Random, words: MailWords) => string;

const ADDRESS = 'service@qiye-mail.example';
const NAME = '邮件中心';
const TIMES = ['14:20', '昨天 09:12', '2026-11-30 14:20', '11/30 2:20 PM'];

/** Rows of a head in one of the mark-ups that programs use. */
function rows(draw: Random, lines: [string, string][]): string {
  const colon = draw.pick(['：', ':', ': ']);
  return draw.pick([
    `<div>${lines.map(([name, value]) => `<div>${name}${colon}${value}</div>`).join('')}</div>`,
    `<table>${lines.map(([name, value]) => `<tr><td>${name}${colon}</td><td>${value}</td></tr>`).join('')}</table>`,
    `<dl>${lines.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`,
    `<p>${lines.map(([name, value]) => `${name}${colon}${value}`).join(' ')}</p>`,
    `<div style="display:flex">${lines.map(([name, value]) => `<span>${name}</span><b>${value}</b>`).join('')}</div>`,
    `<ul>${lines.map(([name, value]) => `<li><label>${name}${colon}</label> <a href="#">${value}</a></li>`).join('')}</ul>`,
  ]);
}

/** One sign a person knows a mail by is not enough for the rule: each of these has two, or a row to stand in (`data-last`). */
export const HEADS: Record<string, Draw> = {
  named: (draw, { head: [sender, to, subject], talk }) =>
    rows(
      draw,
      draw.some(
        [
          [sender, NAME],
          [to, 'zhangwei@corp.example'],
          [subject, talk[0] ?? ''],
        ],
        2,
      ) as [string, string][],
    ),
  full: (draw, { head: [sender, to, subject], talk }) =>
    rows(draw, [
      [sender, `${NAME} &lt;${ADDRESS}&gt;`],
      [to, 'zhangwei@corp.example'],
      [subject, draw.pick(talk)],
    ]),
  buttons: (draw, { reply }) =>
    `<div>${reply.map((name) => draw.pick([`<button type="button">${name}</button>`, `<a href="#">${name}</a>`, `<span role="button">${name}</span>`])).join(' ')}</div>`,
  address: (draw) =>
    draw.pick([
      `<div>${NAME} &lt;${ADDRESS}&gt;</div>`,
      `<div><b>${NAME}</b> <span>${ADDRESS}</span> <i>${draw.pick(TIMES)}</i></div>`,
      `<div><svg width="12" height="12"></svg> ${ADDRESS} <img alt="" width="12" height="12"></div>`,
    ]),
  rows: (draw) => {
    const mails = ['李娜 跟进表', 'DHL Shipment', '张伟 报价', NAME];
    const last = (at: number) => (at === mails.length - 1 ? ' data-last' : '');
    return `<div>${mails.map((one, at) => `<div class="row"${last(at)}>${one} ${draw.pick(TIMES)}</div>`).join('')}</div>`;
  },
};

export interface Head {
  name: string;
  html: string;
}

export function drawHead(draw: Random, words: MailWords): Head {
  const name = draw.pick(Object.keys(HEADS));
  return { name, html: HEADS[name]?.(draw, words) ?? '' };
}
