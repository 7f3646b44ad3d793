import { boot } from '../_shared/boot.js';
import { t } from './texts.js';

// Pages are rendered by the server: every entry of a menu is a link to another address.
export const query = new URLSearchParams(location.search);
export const page = query.get('page') ?? 'inbox';
export const href = (name, more = '') =>
  `?sid=${boot.sid}&hl=${query.get('hl') ?? 'zh_CN'}&page=${name}${more}`;

export const escape = (s) => String(s).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

export function shell(inner) {
  const links = t.top
    .map((text, i) =>
      i === 3
        ? `<li class="layui-nav-item"><a href="${href('setting')}" ${page === 'inbox' ? 'data-w="mailbox-settings"' : ''}>${text}</a></li>`
        : `<li class="layui-nav-item"><a href="javascript:;">${text}</a></li>`,
    )
    .join('');
  return `<div class="layui-header lx-top"><div class="lx-brand">${t.brand}</div>
<ul class="layui-nav lx-nav" lay-bar="disabled">${links}</ul></div>${inner}`;
}

export function settings(active, inner) {
  const items = t.side
    .map((text, i) => {
      const mark = i === 6 && active !== 6 ? ' data-w="side-client"' : '';
      const to = i === 6 ? href('client') : href('setting', `&tab=${i}`);
      return `<dd class="${i === active ? 'layui-this' : ''}"><a href="${to}"${mark}>${text}</a></dd>`;
    })
    .join('');
  return `<div class="lx-body"><div class="lx-side"><p><a href="${href('inbox')}">&laquo; ${t.back}</a></p><dl class="layui-nav-child lx-menu">${items}</dl></div>
<div class="lx-main">${inner}</div></div>`;
}
