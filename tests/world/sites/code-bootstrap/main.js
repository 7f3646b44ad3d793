import 'bootstrap/dist/css/bootstrap.css';
import Modal from 'bootstrap/js/dist/modal';
import { boot, call, stamp } from '../_shared/boot.js';
import { plantTraps } from '../_shared/traps/index.js';
import { t } from './texts.js';

const root = document.getElementById('main');
const escape = (s) => String(s).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
document.title = t.title;

const crumbs = t.crumbs
  .map(
    (text, i) =>
      `<li class="breadcrumb-item${i === 2 ? ' active' : ''}">${i === 2 ? text : `<a href="#">${text}</a>`}</li>`,
  )
  .join('');
const options = Object.entries(t.choices)
  .map(([days, text]) => `<option value="${days}">${text}</option>`)
  .join('');

function table(codes) {
  const rows = codes
    .map(
      (c) =>
        `<tr><td>${escape(c.name)}</td><td>${stamp(c.createdAt)}</td><td>${c.expiresAt ? stamp(c.expiresAt, false) : t.forever}</td><td><button class="btn btn-sm btn-outline-danger" data-id="${c.id}">${t.del}</button></td></tr>`,
    )
    .join('');
  return `<table class="table table-sm"><thead><tr>${t.cols.map((c) => `<th>${c}</th>`).join('')}</tr></thead><tbody>${rows || `<tr><td colspan="4" class="text-muted">${t.none}</td></tr>`}</tbody></table>`;
}

/** Name and validity stand in the page; the button wakes up once both are given. */
const maker = `<div class="card mb-3"><div class="card-body"><h6 class="card-title">${t.create}</h6>
<div class="row g-2"><div class="col-md-5"><div class="form-floating"><input class="form-control" id="n" placeholder="${t.name}" data-w="code-name"><label for="n">${t.name}</label></div></div>
<div class="col-md-3"><select class="form-select h-100" id="d" aria-label="${t.validity}" data-w="validity"><option value="">${t.choose}</option>${options}</select></div>
<div class="col-md-4"><button class="btn btn-primary h-100 w-100" id="g" disabled data-w="generate">${t.make}</button></div></div></div></div>`;

const modalHtml = (
  code,
) => `<div class="modal fade" tabindex="-1" data-bs-backdrop="static"><div class="modal-dialog modal-dialog-centered"><div class="modal-content">
<div class="modal-header"><h5 class="modal-title">${t.modal}</h5><button type="button" class="btn-close" data-bs-dismiss="modal" aria-label="Close"></button></div>
<div class="modal-body"><p class="text-muted">${t.once}</p><p class="fs-4 font-monospace text-center">
  ${code.match(/.{4}/g).join('\n  ')}
</p><button class="btn btn-link" data-w="copy">${t.copy}</button></div>
<div class="modal-footer"><button type="button" class="btn btn-primary" data-w="confirm">${t.ok}</button></div></div></div></div>`;

function show(made) {
  const host = document.createElement('div');
  host.innerHTML = modalHtml(made.code);
  document.body.append(host);
  const modal = new Modal(host.firstChild);
  let kept = false;
  host.querySelector('[data-w="copy"]').onclick = () =>
    navigator.clipboard.writeText(made.code).catch(() => {});
  host.querySelector('[data-w="confirm"]').onclick = async () => {
    kept = true;
    await call('confirm', { id: made.id });
    modal.hide();
    draw();
  };
  host.firstChild.addEventListener('hidden.bs.modal', () => {
    if (!kept) call('discard', { id: made.id });
    host.remove();
  });
  modal.show();
}

async function draw() {
  const [me, { codes }] = await Promise.all([call('me'), call('codes')]);
  const phone = me.phoneBound
    ? ''
    : `<div class="alert alert-warning">${t.phone} <a class="alert-link" href="/static/qiyeurs/?sid=${boot.sid}#/info" data-w="open-platform">${t.bind}</a></div>`;
  root.innerHTML = `<nav><ol class="breadcrumb">${crumbs}</ol></nav><h4>${t.title}</h4><p class="text-muted">${t.intro}</p>${phone}
<div class="form-check form-switch mb-3"><input class="form-check-input" type="checkbox" role="switch" id="s"${me.switchOn ? ' checked' : me.phoneBound ? ' data-w="turn-on"' : ''}${me.phoneBound ? '' : ' disabled'}><label class="form-check-label" for="s"${me.switchOn || !me.phoneBound ? '' : ' data-w="turn-on"'}>${t.on}</label></div>
${me.switchOn ? maker : ''}<h6>${t.list}</h6>${table(codes)}`;
  const $ = (id) => document.getElementById(id);
  $('s').onchange = async () => {
    await call('switch', { on: $('s').checked });
    draw();
  };
  for (const button of root.querySelectorAll('[data-id]'))
    button.onclick = async () => {
      if (!confirm(t.del)) return;
      await call('delete', { id: button.dataset.id });
      draw();
    };
  if (!me.switchOn) return;
  const wake = () => {
    $('g').disabled = !($('n').value.trim() && $('d').value);
  };
  $('n').oninput = wake;
  $('d').onchange = wake;
  $('g').onclick = async () => {
    const made = await call('generate', { name: $('n').value, days: Number($('d').value) });
    if (made.error) return alert(made.error);
    $('n').value = '';
    $('d').value = '';
    wake();
    show(made);
  };
}

await draw();
plantTraps({ root });
