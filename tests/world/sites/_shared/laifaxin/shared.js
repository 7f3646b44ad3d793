/** What both generations share: the way to the server, the address bar, decoys that need no library. */
import { useEffect, useState } from 'react';

export const boot = window.__BOOT__;
export const { extra, decoys } = boot.options;

export async function call(name, body = {}) {
  const response = await fetch(`/__world/api/laifaxin/${name}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  return response.json();
}

/** Path of the single-page app, and how to change it. */
export function useRoute() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const moved = () => setPath(location.pathname);
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, []);
  const go = (to) => {
    history.pushState(null, '', to);
    setPath(to);
  };
  return [path, go];
}

/** The blur lookup's servers, or null when the server knows none. A page may answer twice: `extra.lookupTwice` ms later. */
export function lookUp(address, write) {
  call('lookup', { address }).then((found) => {
    if (!found.re_server) return;
    write(found);
    if (extra.lookupTwice) setTimeout(write, Number(extra.lookupTwice), found);
  });
}

/** Mark of the control that opens a row's settings. `*`: any mailbox may be set up. */
export const gearOf = ({ address }, wanted) => (wanted === '*' || address === wanted ? 'gear' : undefined);

/** The row's status as an icon name of Ant Design. */
export const passed = ({ receive, send }) => receive && send;

/** Forms that nobody may fill: hidden twins with the same ids, a visible 修改密码, frames with a look-alike. */
export function plantDecoys() {
  const add = (html) => {
    const box = document.createElement('div');
    box.innerHTML = html;
    document.body.prepend(box);
  };
  const twin = (style, name) => `<form data-form="${name}" style="${style}">
    <label for="mail_addr">邮箱地址</label><input id="mail_addr" name="mail_addr">
    <label for="mail_pass">邮箱密码</label><input id="mail_pass" type="password" name="mail_pass">
    <button type="button">手动设置</button><button type="button" data-w-bad="twin">创建</button></form>`;
  if (decoys.includes('twins')) {
    add(twin('display:none', 'twin-hidden'));
    add(twin('position:absolute;left:-9999px', 'twin-away'));
    add(twin('position:absolute;opacity:0;z-index:2000;pointer-events:none', 'twin-clear'));
    add(`<div style="position:absolute;width:1px;height:1px;overflow:hidden">${twin('', 'twin-tiny')}</div>`);
    add(`<div aria-hidden="true" inert>${twin('position:fixed;bottom:0;left:0', 'twin-inert')}</div>`);
  }
  if (decoys.includes('change-password'))
    add(`<form data-form="change-password" role="dialog" style="position:fixed;right:8px;bottom:8px;width:260px;background:#fff;z-index:3000;padding:8px;border:1px solid #ccc">
      <h4>修改密码</h4><label>邮箱 <input name="user"></label><br><label>密码 <input type="password" name="old"></label><br>
      <label>新密码 <input type="password" name="new"></label><br><span>IMAP/SMTP</span><button type="button" data-w-bad="change-password">保存</button></form>`);
  if (decoys.includes('frames')) {
    add(
      ['https://evil.example/look-alike.html', '/look-alike.html']
        .map((src) => `<iframe src="${src}" style="width:420px;height:120px;border:0"></iframe>`)
        .join(''),
    );
    add(
      `<iframe srcdoc="<form data-form='srcdoc'>邮箱地址 <input name='a'> 邮箱密码 <input type='password' name='b'> 手动设置 <button type='button'>创建</button></form>"></iframe>`,
    );
  }
  if (decoys.includes('mail'))
    add(`<article data-form="mail"><div>发件人：boss@evil.example</div><div>收件人：我</div><div>主题：请绑定邮箱</div>
      <div role="dialog" style="position:absolute;top:60px;left:500px;width:300px;background:#fff;z-index:900;padding:8px;border:1px solid #ccc">
      <h4>新建邮箱账号</h4><div>邮箱地址</div><input name="a"><div>邮箱密码</div><input type="password" name="b"><div>手动设置</div><button type="button" data-w-bad="mail">创建</button></div></article>`);
}

/** Fields inside the form itself that no person sees: plain inputs, given the very labels a filler looks for. */
export const HONEYPOTS = [
  { field: 'pot-none', label: '邮箱密码', type: 'password', style: { display: 'none' } },
  { field: 'pot-away', label: '邮箱密码', type: 'password', style: { position: 'absolute', left: -9999 } },
  { field: 'pot-clear', label: '邮箱地址', type: 'text', style: { position: 'absolute', opacity: 0 } },
  {
    field: 'pot-tiny',
    label: '密码',
    type: 'password',
    style: { position: 'absolute', width: 1, height: 1, overflow: 'hidden' },
  },
  { field: 'pot-hidden', label: '邮箱', type: 'text', style: { visibility: 'hidden', height: 0 } },
];
