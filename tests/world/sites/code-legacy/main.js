import { boot, call, stamp } from '../_shared/boot.js';
import { plantTraps } from '../_shared/traps/index.js';
import { make } from './make.js';
import { pop } from './pop.js';
import { t } from './texts.js';

const $ = (id) => document.getElementById(id);
$('brand').textContent = t.brand;
$('help').textContent = t.help;
$('out').textContent = t.out;
$('nav').innerHTML = t.tabs.map((text, i) => `<li${i === 1 ? ' class="on"' : ''}>${text}</li>`).join('');

const needPhone = () =>
  pop(t.notice, `<p>${t.noPhone}</p>`, [
    {
      text: t.bind,
      mark: 'open-platform',
      run: () => location.assign(`/static/qiyeurs/?sid=${boot.sid}#/info`),
    },
    { text: t.cancel, plain: true },
  ]);

async function draw() {
  const [me, { codes }] = await Promise.all([call('me'), call('codes')]);
  $('who').textContent = me.address;
  const rows = codes.map(
    (
      c,
    ) => `<tr><td>${c.name}</td><td>${stamp(c.createdAt)}</td><td>${c.expiresAt ? stamp(c.expiresAt, false) : t.forever}</td>
<td><a href="javascript:;" class="del" data-id="${c.id}">${t.del}</a></td></tr>`,
  );
  const list = `<a href="javascript:;" class="btn mk" data-w="generate"><span><i class="ico">+</i>${t.make}</span></a>
<table class="grid"><tr class="hd0">${t.cols.map((c) => `<td>${c}</td>`).join('')}</tr>${rows.join('') || `<tr><td colspan="4">${t.none}</td></tr>`}</table>`;
  $('main').innerHTML = `<table class="tb"><tbody>
<tr><td class="t">${t.pop}</td><td><input type="checkbox" checked disabled> ${t.popText}</td></tr>
<tr><td class="t">${t.auth}</td><td>${t.state}<em>${me.switchOn ? t.on : t.off}</em>
${me.switchOn ? `<a href="javascript:;" class="act no">${t.turnOff}</a>` : `<a href="javascript:;" class="act yes" data-w="turn-on"><i class="ico">»</i>${t.turnOn}</a>`}
<p class="tip">${t.authText}</p></td></tr>
${me.switchOn ? `<tr><td class="t">${t.manage}</td><td>${list}</td></tr>` : ''}</tbody></table>`;
}

// One listener for everything, as `.live('click')` did it.
document.addEventListener('click', async (event) => {
  const hit = (name) => event.target.closest(name);
  if (hit('.yes')) {
    const { error } = await call('switch', { on: true });
    if (error) return needPhone();
    return draw();
  }
  if (hit('.mk')) return make(draw);
  const del = hit('.del');
  if (del)
    pop(t.notice, `<p>${t.delSure}</p>`, [
      { text: t.ok, run: () => call('delete', { id: del.dataset.id }).then(draw) },
      { text: t.cancel, plain: true },
    ]);
  return undefined;
});
await draw();
plantTraps({ root: $('main') });
