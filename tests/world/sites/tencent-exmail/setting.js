/**
 * Settings of exmail, in `mainFrame`: tabs by address, IMAP/SMTP to be ticked and saved, 安全登录, and passwords in a panel whose
 * field shows the code. `extra.order`: name before the code, or beside it; sources disagree (docs/facts/providers.md).
 */
import { boot, call, stamp } from '../_shared/boot.js';

const { extra } = boot.options;
const root = document.getElementById('root');
const tab = new URLSearchParams(location.search).get('tab') ?? 'general';
const NAMES = extra.old
  ? { client: '收发信设置', bind: '微信绑定' }
  : { client: '客户端设置', bind: '邮箱绑定' };
const escape = (s) => String(s).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const link = (name, to, mark = '') =>
  `<a class="${tab === to ? 'on' : ''}" href="/cgi-bin/setting4?sid=${boot.sid}&fun=list&acc=1&tab=${to}"${mark ? ` data-w="${mark}"` : ''}>${name}</a>`;
const head = `<b>邮箱设置</b><div class="tabs">${link('常规', 'general')}${link('帐户', 'account')}${link('换肤', 'skin')}${link('收信规则', 'rules')}${link('反垃圾', 'spam')}${link('文件夹和标签', 'folders')}${link('其他邮箱', 'others')}${link(NAMES.client, 'client', 'client')}${link(NAMES.bind, 'bind', 'bind')}</div>`;
const $ = (selector) => root.querySelector(selector);
const row = (name, body) => `<div class="line"><b>${name}</b><div>${body}</div></div>`;

async function client() {
  const me = await call('me');
  const box = (name, checked, mark) =>
    `<p><input type="checkbox" id="${name}"${checked ? ' checked' : ''}${extra.barred ? ' disabled' : ''}${mark && !checked ? ` data-w="${mark}"` : ''}> <label for="${name}"${mark && !checked ? ` data-w="${mark}"` : ''}>开启${name}服务</label></p>`;
  root.innerHTML = `${head}${sessionStorage.saved ? '<div class="tip">设置保存成功</div>' : ''}${row('开启服务：', `${box('POP/SMTP', false)}${box('IMAP/SMTP', me.switchOn, 'imap')}${box('Exchange', false)}<p class="gray">收取全部邮件 <a>了解如何使用客户端</a></p>`)}
${row('收取选项：', '<select><option>全部</option><option>最近30天</option></select>')}<p><button class="btn" data-w="save">保存更改</button> <button class="btn">取消</button></p>`;
  sessionStorage.removeItem('saved');
  $('[data-w=save]').onclick = async () => {
    await call('switch', { on: document.getElementById('IMAP/SMTP').checked });
    sessionStorage.saved = '1';
    if (extra.reload) location.reload();
    else client();
  };
}

function panel(title, body, foot) {
  const box = document.createElement('div');
  box.innerHTML = `<div class="mask"></div><div class="qmpanel"><div class="hd">${title}</div><div class="bd">${body}</div><div class="ft">${foot}</div></div>`;
  document.body.append(box);
  for (const no of box.querySelectorAll('.no')) no.onclick = () => box.remove();
  return box;
}
const OK = (mark) => `<button class="btn" data-w="${mark}">确定</button>`;
const NO = '<button class="btn no">取消</button>';

function secure() {
  const box = panel(
    '安全登录',
    '<p>开启后，需要用微信扫码登录网页邮箱，客户端要使用专用密码。确定开启安全登录吗？</p>',
    `${OK('secure-ok')} ${NO}`,
  );
  box.querySelector('[data-w]').onclick = async () => {
    await call('flag', { name: 'secure', on: true });
    box.remove();
    bind();
  };
}

const nameField = '<p>名称：<input id="pname" placeholder="请输入名称" data-w="code-name"></p>';
async function show(name) {
  const made = await call('generate', { name });
  const box = panel(
    '生成新密码',
    `<p>客户端专用密码：<input id="pwd" readonly value="${made.code}" size="22"> <a data-w="copy">复制</a></p>${name ? '' : nameField}<p class="gray">密码只显示一次，请妥善保管。</p>`,
    OK('confirm'),
  );
  box.querySelector('[data-w=confirm]').onclick = async () => {
    await call('confirm', { id: made.id, ...(!name && { name: box.querySelector('#pname').value }) });
    box.remove();
    bind();
  };
}

function nameFirst() {
  const box = panel('生成新密码', nameField, `${OK('code-submit')} ${NO}`);
  box.querySelector('[data-w=code-submit]').onclick = () => {
    const name = box.querySelector('#pname').value.trim();
    if (!name) return;
    box.remove();
    show(name);
  };
}

async function bind() {
  const { on } = await call('flag', { name: 'secure' });
  const { codes } = await call('codes');
  const rows = codes
    .map((one) => `<tr><td>${escape(one.name)}</td><td>${stamp(one.createdAt)}</td><td><a>删除</a></td></tr>`)
    .join('');
  root.innerHTML = `${head}${row('绑定微信：', '张伟 <a>解除绑定</a>')}${row('安全登录：', on ? '已开启 <a>关闭</a>' : '未开启 <a data-w="secure">开启安全登录</a>')}
${on ? row('客户端专用密码：', `<p class="gray">在客户端登录时使用，代替邮箱密码。</p><table><tr><th>备注</th><th>创建时间</th><th>操作</th></tr>${rows}</table><p><button class="btn" data-w="generate">生成新密码</button></p>`) : ''}`;
  const turn = $('[data-w=secure]');
  if (turn) turn.onclick = secure;
  const make = $('[data-w=generate]');
  if (make) make.onclick = () => (extra.order === 'name-first' ? nameFirst() : show(''));
}

if (tab === 'client') await client();
else if (tab === 'bind') await bind();
else
  root.innerHTML = `${head}${row('语言：', '<select><option>简体中文</option></select>')}${row('每页显示：', '<select><option>25封</option></select>')}<p><button class="btn">保存更改</button></p>`;
