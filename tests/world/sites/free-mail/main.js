/** NetEase's free mail (docs/facts/providers.md): a mailbox whose settings are a module of the same document; an SMS in between. */
import { boot, call, stamp } from '../_shared/boot.js';

const root = document.getElementById('root');
const escape = (s) => String(s).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

function win(title, body, foot) {
  const host = document.createElement('div');
  host.innerHTML = `<div class="mask"></div><div class="win"><h3>${title}</h3><div class="b">${body}</div><div class="f">${foot}</div></div>`;
  document.body.append(host);
  return host;
}
const button = (text, mark) =>
  `<span class="bt"${mark ? ` data-w="${mark}"` : ''}><strong>${text}</strong></span>`;
const on = (host, mark, then) => {
  host.querySelector(`[data-w=${mark}]`).onclick = then;
};

function notice() {
  const host = win(
    '账号安全提示',
    '<p>开启IMAP/SMTP服务后，您可以在邮件客户端中收发邮件，请确认是您本人操作。</p>',
    `${button('继续开启', 'continue')} ${button('取消')}`,
  );
  on(host, 'continue', () => {
    host.remove();
    sms();
  });
}
function sms() {
  const host = win(
    '开启IMAP/SMTP',
    '<p>请使用手机 138****8000 扫码发送短信，或者 <span class="link">手动发送短信</span></p>',
    button('我已发送', 'sent'),
  );
  on(host, 'sent', async () => {
    host.remove();
    await call('switch', { on: true });
    const made = await call('generate', { name: '新设备' });
    show(made);
  });
}
function show(made) {
  const host = win(
    '开启IMAP/SMTP',
    `<p>成功开启IMAP/SMTP服务，在第三方客户端登录时，登录密码输入以下授权密码</p><p>授权密码：<span class="c">${made.code}</span> <span class="link" data-w="copy">复制</span></p><p>授权密码只显示一次，请妥善保管。</p>`,
    button('确定', 'confirm'),
  );
  on(host, 'confirm', async () => {
    await call('confirm', { id: made.id });
    host.remove();
    draw();
  });
}

async function pop() {
  const me = await call('me');
  const { codes } = await call('codes');
  const rows = codes
    .map(
      (one) =>
        `<tr><td>${escape(one.name)}</td><td>${stamp(one.createdAt)}</td><td><span class="link">删除</span></td></tr>`,
    )
    .join('');
  const state = me.switchOn
    ? '已开启 | <span class="link">关闭</span>'
    : '已关闭 | <span class="link" data-w="imap-on">开启</span>';
  return `<h3>POP3/SMTP/IMAP</h3><div class="set"><b>IMAP/SMTP服务</b><div>${state}</div></div><div class="set"><b>POP3/SMTP服务</b><div>已关闭 | <span class="link" data-w-bad="pop-on">开启</span></div></div>
<div class="set"><b>授权密码管理</b><div><p>授权密码是用于登录第三方邮件客户端的专用密码。</p>${me.switchOn ? `<table><tr><th>使用设备</th><th>启用时间</th><th>操作</th></tr>${rows}</table><p>${button('新增授权密码', 'generate')}</p>` : ''}</div></div>`;
}

async function draw() {
  const isOpen = location.hash.startsWith('#module=options');
  const isPop = location.hash.includes('Pop');
  const mails = Array.from(
    { length: 14 },
    (_, i) =>
      `<div class="row" data-w-bad="mail"><b>同事${i + 1}</b><span>${['授权密码：AbCd1234EfGh5678', 'POP3/SMTP/IMAP', '设置', '新增授权密码'][i] ?? `关于第 ${i} 批样品的交货时间，请今天内回复确认`}</span><i>2026-10-${String(i + 1).padStart(2, '0')} 10:20</i></div>`,
  ).join('');
  const entry = (name, to, mark = '') =>
    `<div data-to="${to}"${mark ? ` data-w="${mark}"` : ''}>${name}</div>`;
  const settings = isOpen
    ? `<div class="menu">${entry('常规设置', 'General')}${entry('邮箱密码修改', '')}${entry('POP3/SMTP/IMAP', 'Pop', 'pop-entry')}${entry('签名', '')}${entry('来信分类', '')}${entry('反垃圾/黑白名单', '')}</div><div class="pane">${isPop ? await pop() : '<h3>常规设置</h3><div class="set"><b>每页显示</b><div>20封</div></div>'}</div>`
    : mails;
  root.innerHTML = `<div class="hd"><b>163网易免费邮</b><span>${boot.address}</span><div class="r"><span data-w="settings">设置</span><span>换肤</span><span>帮助</span><span>退出</span></div></div>
<div class="nav"><div>写信</div><div>收信</div><div>收件箱</div><div>草稿箱</div><div>已发送</div><div>已删除</div><div>通讯录</div></div><div class="main">${settings}</div>`;
  const go = (to) => {
    location.hash = `#module=options.${to}Module`;
  };
  on(root, 'settings', () => go('General'));
  for (const one of root.querySelectorAll('[data-to]'))
    one.onclick = () => one.dataset.to && go(one.dataset.to);
  const turn = root.querySelector('[data-w=imap-on]');
  if (turn) turn.onclick = notice;
  const make = root.querySelector('[data-w=generate]');
  if (make) make.onclick = sms;
}
window.onhashchange = draw;
await draw();
