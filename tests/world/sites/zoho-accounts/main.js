/** Zoho's accounts page (docs/facts/providers.md): Security, App Passwords, a name, the login password again, the code in groups. */
import { boot, call } from '../_shared/boot.js';

const root = document.getElementById('root');
let part = 'profile';
const escape = (s) => String(s).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

function pop(html) {
  const host = document.createElement('div');
  host.innerHTML = `<div class="blur"></div><div class="pop" role="dialog" aria-modal="true">${html}</div>`;
  document.body.append(host);
  return host;
}

function ask() {
  const host = pop(
    '<h3>Generate New Password</h3><label for="an">App name</label> <input id="an" data-w="code-name"><p><button data-w="code-submit">Generate</button> <button>Cancel</button></p>',
  );
  host.querySelector('[data-w=code-submit]').onclick = () => {
    const name = host.querySelector('input').value.trim();
    if (!name) return;
    host.remove();
    verify(name);
  };
}

function verify(name) {
  const host = pop(
    '<h3>Verify your password</h3><p>Enter the password of your account to go on.</p><input type="password" aria-label="Password" data-w="login-password"><p><button data-w="verify">Verify</button></p>',
  );
  host.querySelector('button').onclick = async () => {
    host.remove();
    const made = await call('generate', { name });
    await call('confirm', { id: made.id });
    const shown = pop(
      `<h3>App Password</h3><p>Your application-specific password for ${escape(name)}. It is shown only once.</p><div>Generated password</div><div class="pass">${made.code.match(/.{4}/g).join(' ')}</div><p><button data-w="copy">Copy</button> <button data-w="confirm">Close</button></p>`,
    );
    shown.querySelector('[data-w=confirm]').onclick = () => {
      shown.remove();
      draw();
    };
  };
}

async function draw() {
  const { codes } = await call('codes');
  const link = (name, to, mark = '', cls = '') =>
    `<a class="${cls} ${part === to ? 'on' : ''}" role="menuitem" data-to="${to}"${mark ? ` data-w="${mark}"` : ''}>${name}</a>`;
  const open = part === 'security' || part === 'apps';
  root.innerHTML = `<nav role="menu">${link('Profile', 'profile')}${link('Security', 'security', 'security')}${open ? link('Password', 'password', '', 'sub') + link('App Passwords', 'apps', 'apps', 'sub') + link('Device Sign-ins', 'devices', '', 'sub') : ''}${link('Sessions', 'sessions')}</nav>
<main><p>${boot.address}</p>${part === 'apps' ? `<div class="card"><h2>App Passwords</h2><p>Use these in mail clients.</p><button data-w="generate">Generate New Password</button><ul>${codes.map((one) => `<li>${escape(one.name)}</li>`).join('')}</ul></div>` : '<div class="card"><h2>Profile</h2></div>'}</main>`;
  for (const one of root.querySelectorAll('[data-to]'))
    one.onclick = () => {
      part = one.dataset.to;
      draw();
    };
  const make = root.querySelector('[data-w=generate]');
  if (make) make.onclick = ask;
}
await draw();
