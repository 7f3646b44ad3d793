/**
 * Things on a page that say the right words and are wrong to press: `plantDecoys(names)` puts those named into the body.
 * Nothing in them carries a mark, so every press is held against the guide.
 */
import { boot } from './boot.js';

const WORDS = {
  'zh-CN': {
    settings: '设置',
    account: '账号与安全',
    client: '客户端设置',
    enter: '进入设置',
    make: '生成授权密码',
    ok: '确定',
    on: '开启',
    chat: '在线客服',
    chatHi: '您好，请问有什么可以帮您？',
    chatTell: '请点击右上角「设置」，进入账号与安全，在客户端设置中点击进入设置。',
    help: '帮助中心',
    helpTitle: '如何开启客户端授权密码',
    results: '搜索结果',
    notes: '便签',
    toast: '请前往 设置 > 账号与安全 完善密保信息',
  },
  'zh-TW': {
    settings: '設置',
    account: '賬號與安全',
    client: '客戶端設置',
    enter: '進入設置',
    make: '生成授權密碼',
    ok: '確定',
    on: '開啟',
    chat: '線上客服',
    chatHi: '您好，請問有什麼可以幫您？',
    chatTell: '請點擊右上角「設置」，進入賬號與安全，在客戶端設置中點擊進入設置。',
    help: '說明中心',
    helpTitle: '如何開啟用戶端授權密碼',
    results: '搜尋結果',
    notes: '便籤',
    toast: '請前往 設置 > 賬號與安全 完善密保資訊',
  },
  en: {
    settings: 'Settings',
    account: 'Account & Security',
    client: 'Client Settings',
    enter: 'Settings',
    make: 'Generate authorization password',
    ok: 'OK',
    on: 'Enable',
    chat: 'Live chat',
    chatHi: 'Hello, how can we help?',
    chatTell: 'Click Settings at the top right, then Account & Security, then Settings in Client Settings.',
    help: 'Help center',
    helpTitle: 'How to enable client authorization passwords',
    results: 'Search results',
    notes: 'Notes',
    toast: 'Go to Settings > Account & Security to complete your security info',
  },
};
const w = WORDS[boot.lang] ?? WORDS['zh-CN'];

function add(html, style) {
  const node = document.createElement('div');
  node.innerHTML = html;
  node.style.cssText = style;
  document.body.append(node);
  return node;
}

const card =
  'background:#fff;border-radius:8px;box-shadow:0 2px 12px rgba(0,0,0,.16);padding:10px 12px;font-size:13px;';

const decoys = {
  /** A chat window whose quick replies are real buttons with the very labels. */
  chat() {
    add(
      `<div style="font-weight:600;margin-bottom:6px">${w.chat}</div>
       <div style="background:#f2f4f8;border-radius:6px;padding:6px;margin-bottom:6px">${w.chatHi}</div>
       <div style="background:#f2f4f8;border-radius:6px;padding:6px;margin-bottom:6px">${w.chatTell}</div>
       <div><button style="margin:2px">${w.settings}</button><button style="margin:2px">${w.enter}</button><button style="margin:2px">${w.make}</button></div>
       <input placeholder="…" style="width:100%;margin-top:6px">`,
      `${card}position:fixed;right:8px;bottom:8px;width:172px;z-index:900;`,
    );
  },

  /** A help drawer: breadcrumb, headings, steps with links. */
  help() {
    add(
      `<div style="color:#888;font-size:12px">${w.help} / ${w.settings} / ${w.account}</div>
       <h3 style="margin:6px 0">${w.helpTitle}</h3>
       <ol style="padding-left:18px;margin:0"><li><a href="#help">${w.settings}</a></li><li><a href="#help">${w.account}</a></li>
       <li><b>${w.client}</b> <a href="#help">${w.enter}</a></li><li><a href="#help">${w.make}</a></li></ol>
       <h4 style="margin:8px 0 2px">${w.client}</h4><p style="margin:0">${w.chatTell}</p>`,
      `${card}position:fixed;left:8px;bottom:8px;width:230px;z-index:900;`,
    );
  },

  /** What a search box drops down. */
  search() {
    add(
      `<div style="color:#888;margin-bottom:4px">${w.results} (4)</div>
       ${[w.settings, w.account, w.client, w.make].map((t) => `<div style="padding:4px;cursor:pointer"><em style="font-style:normal;color:#386ee7">${t}</em></div>`).join('')}`,
      `${card}position:fixed;left:420px;bottom:8px;width:200px;z-index:900;`,
    );
  },

  notes() {
    add(
      `<b>${w.notes}</b><div contenteditable style="outline:none"><p style="margin:4px 0">${w.settings}</p><p style="margin:4px 0">${w.client} → ${w.enter}</p><p style="margin:4px 0">aB3dE6gH9jK2mN5p</p></div>`,
      `${card}background:#fff7c9;position:fixed;left:250px;bottom:8px;width:150px;z-index:900;`,
    );
  },

  /** The same controls once more, hidden in every way pages hide things; all stand before the app. */
  twins() {
    const row = `<button>${w.settings}</button><div role="menuitem">${w.account}</div><div><h4>${w.client}</h4><a href="#x">${w.enter}</a></div>
      <label><input type="checkbox" role="switch">${w.on}</label><button>${w.make}</button><button>${w.ok}</button>`;
    for (const style of [
      'display:none',
      'visibility:hidden;position:absolute',
      'opacity:0;position:absolute;left:0;top:60px;pointer-events:none',
      'position:absolute;left:-9999px;top:0',
      'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)',
      'height:0;overflow:hidden',
      'position:absolute;clip-path:inset(50%);top:80px',
      'position:absolute;transform:scale(0);top:0;left:0',
    ]) {
      const node = add(row, style);
      document.body.prepend(node);
    }
    const covered = add(
      row,
      'position:fixed;right:0;bottom:0;width:150px;height:150px;overflow:hidden;z-index:1',
    );
    covered.insertAdjacentHTML(
      'afterend',
      '<div style="position:fixed;right:0;bottom:0;width:150px;height:150px;z-index:2;background:#dfe6f3"></div>',
    );
    const inert = add(row, 'position:absolute;left:0;top:0;opacity:.01');
    inert.inert = true;
    inert.setAttribute('aria-hidden', 'true');
  },

  /** A toast that comes again and again. */
  toast() {
    setInterval(() => {
      const node = add(
        `<span>${w.toast}</span>`,
        `${card}position:fixed;left:50%;top:64px;transform:translateX(-50%);z-index:2000;pointer-events:none;`,
      );
      setTimeout(() => node.remove(), 1500);
    }, 2500);
  },

  /** Tooltips that repeat a label beside it. */
  tooltip() {
    for (const [text, left] of [
      [w.settings, 640],
      [w.make, 520],
    ]) {
      const node = add(
        text,
        `${card}background:#333;color:#fff;position:fixed;left:${left}px;top:70px;z-index:1900;pointer-events:none;`,
      );
      node.setAttribute('role', 'tooltip');
    }
  },

  /** A dialog with sixteen characters that are no code; it must be closed first. */
  ticket() {
    const node = add(
      `<div style="position:fixed;inset:0;background:rgba(0,0,0,.45);z-index:3000"></div>
       <div role="dialog" aria-modal="true" style="${card}position:fixed;left:50%;top:120px;width:340px;margin-left:-170px;z-index:3001;padding:20px">
       <h3 style="margin:0 0 8px">${boot.lang === 'en' ? 'Service notice' : '服务通知'}</h3>
       <p>${boot.lang === 'en' ? 'Ticket number' : '您提交的工单已受理，工单编号：'}</p>
       <p style="font:600 18px monospace">Q7XK0146jd0098ZB</p>
       <p style="text-align:right;margin:0"><button data-w="notice-close" style="padding:4px 14px">${boot.lang === 'en' ? 'Got it' : '我知道了'}</button></p></div>`,
      '',
    );
    node.querySelector('button').onclick = () => node.remove();
  },
};

/** Plants the decoys of this world once the app stands. */
export function plantDecoys(names = boot.options.decoys) {
  for (const name of names) decoys[name]?.();
}
