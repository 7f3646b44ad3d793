import { boot, call } from '../_shared/boot.js';
import { t } from './texts.js';

const { form, layer } = window.layui;

/** The code with what belongs to it: it is shown at once, name and validity are given beside it. */
function panel(code) {
  const options = Object.entries(t.choices)
    .map(([days, text]) => `<option value="${days}"${days === '30' ? ' selected' : ''}>${text}</option>`)
    .join('');
  return `<div class="layui-form-item"><label class="layui-form-label">${t.code}</label><div class="layui-input-block lx-code"><span class="lx-key">${code}</span><button type="button" class="layui-btn layui-btn-primary layui-btn-sm" data-w="copy" id="copy">${t.copy}</button></div></div>
<div class="layui-form-item"><div class="layui-input-block layui-font-red">${t.once} ${t.after}</div></div>
<div class="layui-form-item"><label class="layui-form-label">${t.name}</label><div class="layui-input-inline"><input type="text" id="codeName" class="layui-input" placeholder="${t.nameHint}" data-w="code-name"></div></div>
<div class="layui-form-item"><label class="layui-form-label">${t.validity}</label><div class="layui-input-inline" data-w="validity"><select id="codeDays">${options}</select></div></div>`;
}

function markOptions(scope) {
  scope.querySelectorAll('dl.layui-anim dd').forEach((dd) => {
    const days = Number(dd.getAttribute('lay-value'));
    dd.setAttribute(days >= 180 ? 'data-w' : 'data-w-bad', `days-${days}`);
  });
}

export async function makeCode(done) {
  const made = await call('generate', {});
  if (made.error) return layer.msg(made.error);
  const confirm = async () => {
    const name = document.getElementById('codeName').value.trim();
    if (!name) {
      layer.tips(t.needName, '#codeName');
      return false;
    }
    await call('confirm', { id: made.id, name, days: document.getElementById('codeDays').value });
    done();
    return true;
  };
  const bind = (scope) => {
    form.render('select');
    markOptions(scope);
    scope.querySelector('#copy').onclick = () => navigator.clipboard.writeText(made.code).catch(() => {});
  };
  if (boot.options.extra.code === 'modal') {
    layer.open({
      type: 1,
      title: t.made,
      area: ['560px', '420px'],
      content: `<div class="layui-form" style="padding:20px 20px 0 0">${panel(made.code)}</div>`,
      btn: [t.ok, t.cancel],
      success(node) {
        bind(node[0]);
        node[0].querySelector('.layui-layer-btn0').setAttribute('data-w', 'confirm');
      },
      async yes(index) {
        if (await confirm()) layer.close(index);
      },
      btn2: () => void call('discard', { id: made.id }),
      cancel: () => void call('discard', { id: made.id }),
    });
    return;
  }
  const place = document.getElementById('made');
  place.innerHTML = `<div class="layui-card lx-made"><div class="layui-card-header">${t.made}</div><div class="layui-card-body">${panel(made.code)}
<div class="layui-form-item"><div class="layui-input-block"><button type="button" class="layui-btn layui-btn-normal" id="yes" data-w="confirm">${t.ok}</button><button type="button" class="layui-btn layui-btn-primary" id="no">${t.cancel}</button></div></div></div></div>`;
  bind(place);
  document.getElementById('gen').removeAttribute('data-w');
  place.querySelector('#yes').onclick = confirm;
  place.querySelector('#no').onclick = () => {
    call('discard', { id: made.id });
    place.innerHTML = '';
    document.getElementById('gen').setAttribute('data-w', 'generate');
  };
}
