/** Lists on a page, as other hands might write them: rows marked `data-ring` may be ringed, nothing else. */

interface ListCase {
  name: string;
  html: string;
  kind?: 'code' | 'other' | 'sirius' | 'classic';
  /** Step and ringed row at each press of the card's button, to the end. */
  walked: string[];
}

/** The day `days` from now, as lists show it. */
export function day(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

const TITLE = '<h2>客户端授权密码</h2>';
const DELETE = '<a href="#" data-bad>删除</a>';
const HEAD = ['名称', '创建时间', '到期时间', '操作'];
const row = (cells: string[], ring = '', tag = 'td') =>
  `<tr ${ring && `data-ring="${ring}"`}>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const data = (name: string, ends: string, ring = '') => row([name, day(-200), ends, DELETE], ring);
const table = (rows: string, head = HEAD, tag = 'th') => `<table>${row(head, '', tag)}${rows}</table>`;

/** One of each, in an order of their own. */
const WORN =
  data('', day(90), '3') +
  data('Foxmail', day(90)) +
  data('iPad', day(5), '2') +
  data('Outlook', day(-3), '1');
const WALKED = ['expired 1', 'expiring 2', 'unnamed 3', 'shown'];
const GOOD = data('Foxmail', day(90)) + data('iPad', '永久') + data('Mac', '-');

const grid = (rows: string[][], rings: string[]) =>
  `<div role="grid"><div role="row" style="display:flex">${HEAD.map((text) => `<div role="columnheader" style="width:200px">${text}</div>`).join('')}</div>${rows
    .map(
      (cells, at) =>
        `<div role="row" style="display:flex" data-ring="${rings[at]}">${cells.map((cell) => `<div role="gridcell" style="width:200px">${cell}</div>`).join('')}</div>`,
    )
    .join('')}</div>`;
const COLS = '<colgroup><col width="200"><col width="200"><col width="200"><col width="100"></colgroup>';
/** Head and body are tables of their own, and the head has a cell more for the scroll bar. */
const split = (rows: string) =>
  `<div class="box"><div class="head"><table style="table-layout:fixed;width:717px">${COLS}<thead><tr>${HEAD.map((text) => `<th>${text}</th>`).join('')}<th style="width:17px"></th></tr></thead></table></div>
<div class="body" style="width:717px;max-height:300px;overflow-y:scroll"><table style="table-layout:fixed;width:700px">${COLS}<tbody>${rows}</tbody></table></div></div>`;
const item = (name: string, ends: string, ring = '') =>
  `<li ${ring && `data-ring="${ring}"`}><div><h6>${name}</h6><p>到期时间：${ends}</p></div>${DELETE}</li>`;

export const lists: ListCase[] = [
  { name: 'a table with headings', html: TITLE + table(WORN), walked: WALKED },
  { name: 'headings in plain cells', html: TITLE + table(WORN, HEAD, 'td'), walked: WALKED },
  { name: 'head and body apart', html: TITLE + split(WORN), walked: WALKED },
  {
    name: 'a grid by roles',
    html:
      TITLE +
      grid(
        [
          ['Outlook', day(-90), day(-3), DELETE],
          ['', day(-90), day(90), DELETE],
        ],
        ['1', '2'],
      ),
    walked: ['expired 1', 'unnamed 2', 'shown'],
  },
  {
    name: 'a column to pick rows, and one of a state in words',
    html:
      TITLE +
      table(
        row(['<input type="checkbox">', 'Foxmail', day(90), '正常']) +
          row(['<input type="checkbox">', 'Mac', day(90), '已过期'], '1'),
        ['<input type="checkbox">', '备注', '有效期至', '状态'],
      ),
    walked: ['expired 1', 'shown'],
  },
  {
    name: 'in Traditional Chinese',
    html: `<h2>用戶端授權碼</h2>${table(data('', day(90), '1'), ['使用裝置', '建立時間', '到期時間', '操作'])}`,
    walked: ['unnamed 1', 'shown'],
  },
  {
    name: 'in English',
    html: `<h2>Authorization codes</h2>${table(data('Mac', day(3), '1'), ['Device', 'Created', 'Expires', 'Action'])}`,
    walked: ['expiring 1', 'shown'],
  },
  {
    name: 'among other settings',
    kind: 'other',
    html: `${TITLE}<button>生成授权密码</button>${table(WORN)}`,
    walked: WALKED,
  },
  {
    name: 'rows that begin with a heading of their own',
    html: TITLE + table(data('Mac', day(-3), '1').replace('<td>Mac</td>', '<th scope="row">Mac</th>') + GOOD),
    walked: ['expired 1', 'shown'],
  },
  { name: 'all is well', html: TITLE + table(GOOD), walked: ['done'] },
  {
    name: 'the list says that it is empty',
    html: `${TITLE}<table>${row(HEAD, '', 'th')}<tr><td colspan="4">暂无授权密码</td></tr></table>`,
    walked: ['empty'],
  },
  {
    name: 'nothing below the headings: it may still be loading',
    html: `${TITLE}<table>${row(HEAD, '', 'th')}</table><p>授权密码最多 20 个</p>`,
    walked: ['no-list'],
  },
  {
    name: 'an end that is no day is not judged',
    html: TITLE + table(data('Mac', '180天') + data('', '180天', '1')),
    walked: ['unnamed 1', 'unread'],
  },
  {
    name: 'a picture in place of a name is not judged',
    html: TITLE + table(data('<img alt="" width="16" height="16" src="data:,">', day(90))),
    walked: ['unread'],
  },
  {
    name: 'a name in a field is a name',
    html: TITLE + table(data('<input value="Foxmail">', day(90)) + data('<input value="">', day(90), '1')),
    walked: ['unnamed 1', 'shown'],
  },
  {
    name: 'no column of names: none is missed, and none is promised',
    html: TITLE + table(row([day(-9), day(-2)], '1') + row([day(-9), day(90)]), ['创建时间', '到期时间']),
    walked: ['expired 1', 'unread'],
  },
  {
    name: 'opened details and a sum below are no rows',
    html: `${TITLE}<table><thead>${row(HEAD, '', 'th')}</thead><tbody>${data('Mac', day(-3), '1')}<tr><td colspan="4">到期时间 ${day(-3)}</td></tr></tbody><tfoot>${row(['合计', '', '1 个', ''])}</tfoot></table>`,
    walked: ['expired 1', 'shown'],
  },
  {
    name: 'a hidden row is no row',
    html: TITLE + table(GOOD + data('', day(-3)).replace('<tr ', '<tr style="display:none" ')),
    walked: ['done'],
  },
  {
    name: 'rows on another page are not promised to be well',
    html: `<div>${TITLE}<div>${table(GOOD + data('Mac', day(-3), '1'))}<ul><li title="上一页" aria-disabled="true">&lt;</li><li>1</li><li>2</li><li title="下一页">&gt;</li></ul></div></div>`,
    walked: ['expired 1', 'unread'],
  },
  {
    name: 'a single page is all there is',
    html: `<div>${TITLE}<div>${table(GOOD)}<button disabled aria-label="Next page">&gt;</button></div></div>`,
    walked: ['done'],
  },
  {
    name: 'entries that each say their end; a missing name is not told there',
    html: `${TITLE}<ul>${item('Mac', day(90))}${item('', day(90))}${item('Foxmail', day(-3), '1')}</ul>`,
    walked: ['expired 1', 'unread'],
  },

  {
    name: 'devices, not codes: their own title says so',
    html: `${TITLE}<p>说明</p><h2>登录设备</h2>${table(WORN.replace(/data-ring="\d"/g, ''), ['设备名称', '登录时间', '到期时间', '操作'])}`,
    walked: ['no-list'],
  },
  {
    name: 'two lists of codes: nobody can tell which',
    html: `${TITLE}${table(WORN)}${TITLE}${table(WORN)}`.replace(/data-ring="\d"/g, ''),
    walked: ['no-list'],
  },
  {
    name: 'one of two is not to be seen',
    html: `<div style="opacity:0;height:0;overflow:hidden">${TITLE}${table(WORN.replace(/data-ring="\d"/g, ''))}</div>${TITLE}${table(WORN)}`,
    walked: WALKED,
  },
  {
    name: 'the inbox has a list with an end, too',
    kind: 'sirius',
    html: `<h2>授权密码</h2>${table(WORN)}`.replace(/data-ring="\d"/g, ''),
    walked: ['-'],
  },
  {
    name: 'a mail with the list in it',
    html: `<div><p>发件人：a@b.c</p><p>收件人：d@e.f</p><p>主题：客户端授权密码</p>${TITLE}${table(WORN)}</div>`.replace(
      /data-ring="\d"/g,
      '',
    ),
    walked: ['-'],
  },
  {
    name: 'a form in a table is no list',
    html: `${TITLE}<table><tr><td>到期时间</td><td><select><option>30天</option></select></td></tr><tr><td>名称</td><td><input></td></tr></table>`,
    walked: ['no-list'],
  },
  {
    name: 'facts in a table are no list',
    html: `${TITLE}<table><tr><td>名称</td><td>Foxmail</td></tr><tr><td>到期时间</td><td>${day(-3)}</td></tr></table>`,
    walked: ['no-list'],
  },
  {
    name: 'details of an entry are no entries',
    html: `${TITLE}<ul><li>名称：Mac</li><li>到期时间：${day(-3)}</li></ul>`,
    walked: ['no-list'],
  },
  {
    name: 'a window lies over the row',
    html: `${TITLE}${table(WORN)}<div role="dialog" style="position:fixed;inset:0;background:#fff">确定删除这个授权密码吗？</div>`.replace(
      /data-ring="\d"/g,
      '',
    ),
    walked: ['behind'],
  },
  {
    name: 'a small question over the row: no other row is shown meanwhile',
    html: `${TITLE}<table style="width:600px">${row(HEAD, '', 'th')}${data('iPad', day(5))}${data('Mac', day(-5)).replace('<tr ', '<tr style="height:60px" id="gone"')}</table><div role="dialog" style="position:absolute;left:200px;top:90px;width:400px;height:120px;background:#fff">确定删除吗？</div>`,
    walked: ['behind'],
  },
];
