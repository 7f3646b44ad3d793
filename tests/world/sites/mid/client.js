import { boot, call, stamp } from '../_shared/boot.js';
import { makeCode } from './made.js';
import { escape, settings, shell } from './page.js';
import { t } from './texts.js';

const { form, layer } = window.layui;

function table(codes) {
  const head = t.columns.map((c) => `<th>${c}</th>`).join('');
  const rows = codes.map(
    (c) =>
      `<tr><td>${escape(c.name)}</td><td>${stamp(c.createdAt)}</td><td>${c.expiresAt ? stamp(c.expiresAt, false) : '-'}</td><td><a href="javascript:;" class="layui-font-red" data-id="${c.id}">${t.remove}</a></td></tr>`,
  );
  return `<table class="layui-table"><thead><tr>${head}</tr></thead><tbody>${rows.join('') || `<tr><td colspan="4">${t.none}</td></tr>`}</tbody></table>`;
}

export async function client(root) {
  const [me, { codes }] = await Promise.all([call('me'), call('codes')]);
  const needPhone = me.phoneBound
    ? ''
    : `<blockquote class="layui-elem-quote lx-warn">${t.phone}<a href="/static/qiyeurs/?sid=${boot.sid}#/info" data-w="open-platform">${t.platform}</a></blockquote>`;
  const receive = t.receiveChoices
    .map((text, i) => `<input type="radio" name="range" title="${text}"${i ? ' checked' : ''}>`)
    .join('');
  root.innerHTML = shell(
    settings(
      6,
      `<fieldset class="layui-elem-field layui-field-title"><legend>${t.client}</legend></fieldset>${needPhone}
<form class="layui-form" lay-filter="client" onsubmit="return false">
<div class="layui-form-item"><label class="layui-form-label">${t.servers}</label><div class="layui-form-mid layui-text-em">IMAP imap.qiye.163.com:993　SMTP smtp.qiye.163.com:994</div></div>
<div class="layui-form-item"><label class="layui-form-label">${t.receive}</label><div class="layui-input-block">${receive}</div></div>
<div class="layui-form-item"><label class="layui-form-label">${t.protect}</label><div class="layui-input-block"><span${me.switchOn || !me.phoneBound ? '' : ' data-w="set-code"'}><input type="checkbox" name="set" lay-filter="set" title="${t.set}" lay-skin="primary"${me.switchOn ? ' checked' : ''}${me.phoneBound ? '' : ' disabled'}></span><div class="lx-tip">${t.setTip}</div></div></div>
<div class="layui-form-item"><div class="layui-input-block"><button type="button" id="gen" class="layui-btn${me.switchOn ? '' : ' layui-btn-disabled'}"${me.switchOn ? '' : ' disabled'} data-w="generate">${t.generate}</button></div></div>
<div id="made"></div>
</form><fieldset class="layui-elem-field layui-field-title"><legend>${t.list}</legend></fieldset>${table(codes)}`,
    ),
  );
  form.render();
  form.on('checkbox(set)', async ({ elem }) => {
    const answer = await call('switch', { on: elem.checked });
    if (answer.error) return layer.msg(answer.error);
    const button = document.getElementById('gen');
    button.disabled = !elem.checked;
    button.classList.toggle('layui-btn-disabled', !elem.checked);
    const box = elem.parentNode;
    if (elem.checked) box.removeAttribute('data-w');
    else box.setAttribute('data-w', 'set-code');
  });
  document.getElementById('gen').onclick = () => makeCode(() => client(root));
  root.querySelectorAll('[data-id]').forEach((link) => {
    link.onclick = () =>
      layer.confirm(t.removeSure, { btn: [t.ok, t.cancel], icon: 3 }, async (index) => {
        await call('delete', { id: link.dataset.id });
        layer.close(index);
        client(root);
      });
  });
}
