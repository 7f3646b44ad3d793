import { boot, call, stamp } from '../_shared/boot.js';
import { letter, printed } from '../_shared/letter.js';
import { escape, href, query, shell } from './page.js';
import { t } from './texts.js';

export async function inbox(root) {
  const { mails } = await call('mails');
  if (letter) mails.unshift(letter);
  const id = query.get('mail') ?? boot.options.extra.openMail ?? letter?.id;
  const open = mails.find((m) => m.id === id);
  const rows = mails
    .slice(0, 25)
    .map(
      (m) =>
        `<tr><td><input type="checkbox" lay-ignore></td><td>${escape(m.from)}</td><td><a href="${href('inbox', `&mail=${m.id}`)}">${escape(m.subject)}</a></td><td>${stamp(m.at, false)}</td></tr>`,
    )
    .join('');
  const list = `<table class="layui-table" lay-skin="line" lay-size="sm"><tbody>${rows}</tbody></table>`;
  const framed = (open) =>
    `<div class="lx-read"><h2>${escape(open.subject)}</h2><p>${t.from}${escape(open.from)} &lt;${escape(open.fromAddress)}&gt;</p><p>${t.to}${escape(boot.address)}</p>
<p><a href="javascript:;" class="layui-btn layui-btn-xs layui-btn-primary">${t.reply}</a><a href="javascript:;" class="layui-btn layui-btn-xs layui-btn-primary">${t.forward}</a></p>
<iframe class="lx-mail" srcdoc="${escape(open.html)}"></iframe></div>`;
  const reader = !open
    ? ''
    : open === letter
      ? `<div class="lx-read">${printed().outerHTML}</div>`
      : framed(open);
  const folders = t.folders
    .map((f, i) => `<dd class="${i ? '' : 'layui-this'}"><a href="javascript:;">${f}</a></dd>`)
    .join('');
  root.innerHTML = shell(
    `<div class="lx-body"><div class="lx-side"><button class="layui-btn layui-btn-fluid">${t.compose}</button><dl class="layui-nav-child lx-menu">${folders}</dl></div>
<div class="lx-main"><fieldset class="layui-elem-field layui-field-title"><legend>${t.inboxOf}</legend></fieldset>${reader}${list}</div></div>`,
  );
}
