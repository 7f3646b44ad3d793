/** QQ Mail's account page (docs/facts/providers.md): a service to turn on, a check that is the user's own, the code. */
import { boot, call } from '../_shared/boot.js';

const root = document.getElementById('root');
let tab = 'account';

function box(html) {
  const host = document.createElement('div');
  host.innerHTML = `<div class="mask"></div><div class="box" role="dialog" aria-modal="true">${html}</div>`;
  document.body.append(host);
  return host;
}

function verify() {
  const host = box(
    `<h2>身份验证</h2><p>请用手机 138****8000 发送短信</p><p>编辑短信 <b>配置邮件客户端</b> 发送到 1069 0700 69</p><div class="btn" data-w="sent">我已发送</div>`,
  );
  host.querySelector('.btn').onclick = async () => {
    host.remove();
    await call('switch', { on: true });
    show(await call('generate', {}));
  };
}

async function show(made) {
  await call('confirm', { id: made.id });
  const host = box(
    `<h2>生成授权码</h2><p class="gray">在第三方客户端登录时，密码框请输入以下授权码</p><div class="code">${made.code}</div><p class="gray">授权码只显示一次，请妥善保管</p><div class="btn plain" data-w="copy">复制授权码</div> <div class="btn" data-w="confirm">完成</div>`,
  );
  host.querySelector('[data-w=confirm]').onclick = () => {
    host.remove();
    draw();
  };
}

async function draw() {
  const me = await call('me');
  const turn = me.switchOn
    ? '<div class="btn" data-w="generate">生成授权码</div>'
    : '<div class="btn" data-w="turn-on">开启服务</div>';
  root.innerHTML = `<header><b>账号与安全</b><span>${boot.address}</span><span>返回邮箱</span></header><div class="tabs"><div class="${tab === 'account' ? 'on' : ''}">账号管理</div><div class="${tab === 'safety' ? 'on' : ''}" data-w="safety">安全设置</div><div>设备管理</div></div>
${tab === 'safety' ? `<div class="card"><div><h3>独立密码</h3><p class="gray">未开启</p></div><div class="btn plain" style="flex:none">开启</div></div><div class="card"><div><h3>POP3/IMAP/SMTP/Exchange/CardDAV 服务</h3><p class="gray">${me.switchOn ? '服务已开启' : '服务未开启，开启后可在第三方客户端收发邮件'}</p></div>${turn}</div>` : '<div class="card"><div><h3>昵称</h3></div></div>'}`;
  root.querySelector('[data-w=safety]').onclick = () => {
    tab = 'safety';
    draw();
  };
  const button = root.querySelector('[data-w=turn-on],[data-w=generate]');
  if (button) button.onclick = verify;
}
await draw();
