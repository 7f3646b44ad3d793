import { boot, call, stamp } from '../_shared/boot.js';
import { t } from './texts.js';

const page = document.getElementById('page');
const at = Number(new URLSearchParams(location.search).get('at'));

function table(codes) {
  const rows = codes.map(
    ({ name, expiresAt }) =>
      `<tr><td>${name.replaceAll('<', '')}</td><td>${expiresAt ? stamp(expiresAt, false) : t.never}</td><td><a href="#">${t.remove}</a></td></tr>`,
  );
  return `<table class="grid"><tr><th>${t.remark}</th><th>${t.until}</th><th>${t.what}</th></tr>${rows.join('')}</table>`;
}

/** The fresh code takes the place of the button until it is confirmed. */
function show(made) {
  const days = Object.entries(t.choices).map(
    ([value, text]) => `<option value="${value}"${value === '30' ? ' selected' : ''}>${text}</option>`,
  );
  const place = page.querySelector('.made');
  place.innerHTML = `<p class="tip">${t.once}</p><p>${t.code} <b class="key">${made.code}</b> <button type="button" data-w="copy">${t.copy}</button></p>
<p><label>${t.remark} <input data-w="code-name" placeholder="Foxmail"></label></p><p><label>${t.validity} <select data-w="validity">${days.join('')}</select></label></p>
<p><button type="button" data-w="confirm">${t.ok}</button> <button type="button">${t.cancel}</button></p>`;
  place.querySelector('[data-w="copy"]').onclick = () =>
    navigator.clipboard?.writeText(made.code).catch(() => {});
  place.querySelector('[data-w="confirm"]').onclick = async () => {
    const name = place.querySelector('input').value.trim();
    if (!name) return;
    await call('confirm', { id: made.id, name, days: place.querySelector('select').value });
    await client();
  };
}

async function client() {
  const [{ switchOn }, { codes }] = await Promise.all([call('me'), call('codes')]);
  page.innerHTML = `<h3>${t.client}</h3><p>IMAP imap.qiye.163.com　SMTP smtp.qiye.163.com</p>
<p><label${switchOn ? '' : ' data-w="set-code"'}><input type="checkbox"${switchOn ? ' checked' : ''}> ${t.set}</label></p>
<div class="made"><button type="button" data-w="generate"${switchOn ? '' : ' disabled'}>${t.generate}</button></div>${table(codes)}`;
  const box = page.querySelector('input');
  const button = page.querySelector('[data-w="generate"]');
  box.onchange = async () => {
    await call('switch', { on: box.checked });
    button.disabled = !box.checked;
    if (box.checked) box.parentNode.removeAttribute('data-w');
    else box.parentNode.setAttribute('data-w', 'set-code');
  };
  button.onclick = async () => {
    const made = await call('generate');
    if (!made.error) show(made);
  };
}

if (at === 3) await client();
else
  page.innerHTML = `<h3>${t.side[at]}</h3><p><label>${t.perPage} <input value="20"></label></p><p><button type="button">${t.save}</button></p>`;
