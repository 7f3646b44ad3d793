/** An inbox as the web mail draws it: a bar, folders, rows of mails. Runs in the page; nothing in it depends on chance. */

const WORDS =
  '报价单 订单 合同 会议纪要 周报 发票 物流 样品 付款 通知 客户 附件 提醒 交期 船期 价格 确认函 出货 海运 展会 Re: Quotation shipment invoice sample update payment'.split(
    ' ',
  );
/** Words of the guide's own labels: in one mail of forty, as mails from an administrator have them. */
const NEAR = ['密码', '设置', '账号安全', '授权码', '客户端设置', 'settings', '开启'];
const FOLDERS = ['收件箱', '红旗邮件', '待办邮件', '草稿箱', '已发送', '已删除', '垃圾邮件', '通讯录'];
/** Elements and texts of one row. */
const ROW_NODES = 20;

/** Unlike in every row, as mails are: nothing a finder remembers of one text helps it with the next. */
function words(seed: number, count: number): string {
  const all = Array.from(
    { length: count },
    (_, i) => WORDS[(seed * 7 + i * 13 + ((seed * i) % 5)) % WORDS.length] ?? '',
  );
  if (seed % 40 === 7) all[0] = NEAR[seed % NEAR.length] ?? '';
  return count > 2 ? `${all.join(' ')} ${seed}` : all.join(' ');
}

const rowHtml = (n: number) =>
  `<div class="row r${n % 9}"><span class="box"></span><span class="from" title="sales${n}@corp.example">${words(n, 1)}${n}</span>` +
  `<div class="main"><span class="subject"><b>${words(n, 4)}</b></span><span class="snippet"> - ${words(n + 3, 9)}</span>` +
  `${n % 4 === 0 ? '<button class="icon" aria-label="星标"></button>' : '<i class="icon"></i>'}</div><div class="tags"><em>${words(n, 1)}</em><em>${n % 12}</em></div><span class="size">${n % 900}K</span><time>11-${(n % 28) + 1}</time></div>`;

const STYLE = `<style>body{margin:0;font:14px sans-serif}.bar{height:56px;display:flex;gap:16px;align-items:center}
.side{position:absolute;left:0;top:56px;width:180px}.side div{padding:6px;cursor:pointer}.list{position:absolute;left:190px;right:0;top:120px;bottom:0;overflow:auto}
.row{display:flex;gap:8px;height:28px;cursor:pointer}.main{flex:1;overflow:hidden;white-space:nowrap}</style>`;

/** What a guide on the code page would ring, and the words around it. */
const PANEL =
  '<section class="panel" style="position:absolute;left:190px;top:60px"><h2 style="display:inline;font-size:16px">客户端授权密码</h2> <button id="target" type="button">生成授权密码</button></section>';

/** HTML of a page of about `nodes` nodes. `panel`: with the control that is looked for. */
export function inboxHtml(nodes: number, panel: boolean): string {
  const rows = Math.max(1, Math.round((nodes - 60) / ROW_NODES));
  const folders = FOLDERS.map((name) => `<div><span>${name}</span></div>`).join('');
  const list = Array.from({ length: rows }, (_, n) => rowHtml(n)).join('');
  return `${STYLE}<div class="bar"><b>企业邮箱</b><span>写信</span><span>收信</span></div><div class="side">${folders}</div>${panel ? PANEL : ''}<div class="list">${list}</div>`;
}

/** Elements and texts in the document's body. */
export function countNodes(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

/** Puts `nodes` new nodes into the list, in rows. */
export function addNodes(nodes: number, seed: number): void {
  const list = document.querySelector('.list');
  if (nodes < ROW_NODES) {
    for (let n = 0; n < nodes; n++) list?.append(document.createTextNode(words(seed + n, 3)));
    return;
  }
  const rows = Array.from({ length: Math.round(nodes / ROW_NODES) }, (_, n) => rowHtml(seed + n));
  list?.insertAdjacentHTML('afterbegin', rows.join(''));
}
