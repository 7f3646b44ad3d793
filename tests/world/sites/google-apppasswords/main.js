/** Google's page for app passwords as its help and public walk-throughs describe it (docs/facts/providers.md). */
import { boot, call } from '../_shared/boot.js';

const en = {
  title: 'App passwords',
  intro:
    "App passwords help you sign into your Google Account on older apps and services that don't support modern security standards.",
  list: 'Your app passwords',
  none: "You don't have any app passwords.",
  to: 'To create a new app specific password, type a name for it below…',
  name: 'App name',
  create: 'Create',
  made: 'Generated app password',
  your: 'Your app password for your device',
  how: 'How to use it',
  use: 'Go to the settings for your Google Account in the application or device you are trying to set up. Replace your password with the 16-character password shown above.',
  like: 'Just like your normal password, this app password grants complete access to your Google Account. You will not need to remember it, so do not write it down or share it with anyone.',
  done: 'Done',
  off: 'The setting you are looking for is not available for your account.',
  more: 'Learn more',
  tip: 'with this name they know what they made',
};
const zh = {
  ...en,
  title: '应用专用密码',
  intro: '借助应用专用密码，您可以在不支持新型安全标准的旧版应用和服务上登录 Google 账号。',
  list: '您的应用专用密码',
  none: '您没有任何应用专用密码。',
  to: '若要创建新的应用专用密码，请在下方为其命名',
  name: '应用名称',
  create: '创建',
  made: '生成的应用专用密码',
  your: '您的设备的应用专用密码',
  how: '使用方法',
  use: '在您要设置的应用或设备中，将密码替换为上面显示的 16 位密码。',
  like: '此应用专用密码与您的普通密码一样，可授予对您 Google 账号的完整访问权限。',
  done: '完成',
  off: '您要查找的设置不适用于您的账号。',
  more: '了解详情',
};
const t = boot.lang === 'en' ? en : zh;
const root = document.getElementById('root');
const escape = (s) => String(s).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const header = `<header><b>Google Account</b><span role="button" tabindex="0" aria-label="Help">?</span><span role="button" tabindex="0" aria-label="Google apps">⋮⋮</span><a href="#" aria-label="Google Account: Zhang Wei (${boot.address})">Z</a></header>`;

function show(made) {
  const code = boot.options.extra.split
    ? made.code
        .match(/.{4}/g)
        .map((four) => `<span>${four}</span>`)
        .join('&nbsp;')
    : made.code.match(/.{4}/g).join(' ');
  const box = document.createElement('div');
  box.innerHTML = `<div class="veil"></div><div class="dialog" role="dialog" aria-modal="true" aria-label="${t.made}"><h2>${t.made}</h2><h3>${t.your}</h3><div class="code" dir="ltr">${code}</div>
<h3>${t.how}</h3><p>${t.use}</p><p>${t.like}</p><p><b>${boot.options.extra.words ?? ''}</b></p><div class="foot"><span class="btn" role="button" tabindex="0" data-w="confirm">${t.done}</span></div></div>`;
  document.body.append(box);
  box.querySelector('.btn').onclick = () => {
    box.remove();
    draw();
  };
}

async function draw() {
  if (boot.options.extra.unavailable) {
    root.innerHTML = `${header}<div class="page"><h1>${t.title}</h1><div class="card">${t.off} <a href="https://support.google.com/">${t.more}</a></div></div>`;
    return;
  }
  const { codes } = await call('codes');
  const rows = codes
    .map((one) => `<li><span>${escape(one.name)}</span><span role="button" aria-label="Revoke">🗑</span></li>`)
    .join('');
  root.innerHTML = `${header}<div class="page"><h1>${t.title}</h1><p>${t.intro}</p><div class="card"><h2>${t.list}</h2><ul>${rows || `<li>${t.none}</li>`}</ul>
<p>${t.to}</p><div class="field"><label for="n">${t.name}</label><input id="n" data-w="code-name"></div><div class="foot"><span class="btn" role="button" tabindex="0" aria-disabled="true" data-w="generate">${t.create}</span></div></div></div>`;
  const field = document.getElementById('n');
  const create = root.querySelector('[data-w=generate]');
  field.oninput = () => create.setAttribute('aria-disabled', String(!field.value.trim()));
  create.onclick = async () => {
    if (!field.value.trim()) return;
    const made = await call('generate', { name: field.value });
    await call('confirm', { id: made.id });
    show(made);
  };
}
await draw();
