/** Single things: banners, numbers that look like codes, trails, boxes of instructions. */
import { NUMBER, w } from './words.js';

function put(html, style, before) {
  const node = document.createElement('div');
  node.style.cssText = style;
  node.innerHTML = html;
  if (before) before.before(node);
  else document.body.append(node);
  return node;
}

const CARD =
  'background:#fff;color:#333;border:1px solid #ccc;font-size:13px;line-height:1.7;padding:10px 14px;';

/** A box over the page that must be closed first; its number is none of ours. */
function notice(title, text, close) {
  const node = put(
    `<div style="position:fixed;inset:0;background:rgba(0,0,0,.4);z-index:5000"></div>
<div style="${CARD}position:fixed;left:50%;top:90px;width:340px;margin-left:-170px;z-index:5001">
<div style="font-size:16px;font-weight:bold">${title}</div><p>${text}</p>
<p style="font:bold 18px monospace;letter-spacing:1px">${NUMBER}</p>
<div style="text-align:right"><span data-w="notice-close" style="cursor:pointer;background:#3a7;color:#fff;padding:4px 16px">${close}</span></div></div>`,
    '',
  );
  node.querySelector('[data-w]').addEventListener('click', () => node.remove());
}

export const things = {
  cookie() {
    const node = put(
      `<span>${w.cookie}</span> <button data-w-bad="cookie-ok" style="margin-left:20px">${w.ok}</button> <button data-w-bad="cookie-no">${w.cancel}</button>`,
      `${CARD}position:fixed;left:0;right:0;bottom:0;z-index:4000;text-align:center`,
    );
    node.addEventListener('click', (event) => event.target.tagName === 'BUTTON' && node.remove());
  },

  /** A serial number in a box of its own that opens before the real dialog. */
  serial: () => notice(w.serial, w.serialText, w.gotIt),

  /** An order beside the page, in a box that stays: same length, same alphabet, copy button and 确定. */
  order() {
    const node = put(
      `<div style="font-weight:bold">${w.order}</div><div>${w.orderText}：<span class="no">${NUMBER}</span> <a href="#" data-w-bad="order-copy">${w.copy}</a></div>
<div><button data-w-bad="order-pay">${w.pay}</button> <button data-w-bad="order-ok">${w.ok}</button></div>`,
      `${CARD}position:fixed;right:12px;bottom:60px;width:260px;z-index:6000`,
    );
    node.setAttribute('role', 'dialog');
  },

  trail({ root }) {
    put(
      w.trail.map((text, i) => (i < 3 ? `<a href="#">${text}</a>` : `<span>${text}</span>`)).join(' &gt; '),
      'padding:8px 16px;font-size:12px;position:relative;background:#fff',
      root,
    ).addEventListener('click', (event) => event.preventDefault());
  },

  /** Instructions above the page: heading, prose, a picture of the button. */
  manual({ root }) {
    put(
      `<h2 style="margin:0;font-size:18px">${w.guideTitle}</h2><p style="margin:4px 0">${w.guideText}</p>
<p style="margin:4px 0"><span style="display:inline-block;background:#39c;color:#fff;padding:4px 14px;border-radius:4px">${w.make}</span> → <img alt="${w.make}" width="120" height="28" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='120' height='28'%3E%3Crect width='120' height='28' rx='4' fill='%2339c'/%3E%3C/svg%3E"></p>
<dl style="margin:4px 0"><dt><b>${w.client}</b></dt><dd>${w.set}</dd><dt><b>${w.on}</b></dt><dd>${w.make}</dd></dl>`,
      'padding:10px 16px;background:#f7f9fb;border-bottom:1px solid #e3e8ee;position:relative',
      root,
    );
  },
};
