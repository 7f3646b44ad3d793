import 'layui/dist/css/layui.css';
import 'layui/dist/layui.js';
import './mid.css';
import { boot } from '../_shared/boot.js';
import { plantTraps } from '../_shared/traps/index.js';

const root = document.getElementById('lx');
const [{ client }, { inbox }, { page, query, settings, shell }, { t }] = await Promise.all([
  import('./client.js'),
  import('./inbox.js'),
  import('./page.js'),
  import('./texts.js'),
]);

document.title = t.brand;
if (page === 'client') await client(root);
else if (page === 'setting') {
  const tab = Number(query.get('tab') ?? 0);
  root.innerHTML = shell(
    settings(
      tab,
      `<fieldset class="layui-elem-field layui-field-title"><legend>${t.side[tab]}</legend></fieldset>
<form class="layui-form"><div class="layui-form-item"><label class="layui-form-label">${t.perPage}</label><div class="layui-input-inline"><input class="layui-input" value="20"></div></div>
<div class="layui-form-item"><div class="layui-input-block"><button type="button" class="layui-btn">${t.save}</button></div></div></form>`,
    ),
  );
} else await inbox(root);

if (boot.options.promo && !sessionStorage.getItem('promo')) {
  sessionStorage.setItem('promo', '1');
  window.layui.layer.open({
    type: 1,
    title: false,
    area: '420px',
    content: `<div style="padding:40px;text-align:center;background:#1e6fff;color:#fff"><h1>${t.promo}</h1><p>${t.promoText}</p><br><button class="layui-btn layui-btn-warm">${t.promoGo}</button></div>`,
    success: (node) => node[0].querySelector('.layui-layer-close')?.setAttribute('data-w', 'promo-close'),
  });
}
plantTraps({ root });
