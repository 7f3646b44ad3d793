import { boot, stamp } from '../_shared/boot.js';
import { el, press } from './dom.js';
import { goModule } from './modules.js';
import { t } from './texts.js';

export function welcome(unread) {
  return el(
    'div',
    'wL0',
    el('h2', '', t.welcome),
    el('p', '', el('b', '', String(unread)), ` ${t.welcomeUnread}`),
    el('p', 'wL1', t.securityTip),
  );
}

export function list(mails) {
  const table = el('table', 'mL0');
  table.cellSpacing = 0;
  for (const mail of mails.slice(0, 40)) {
    const row = table.insertRow();
    row.className = mail.unread ? 'mL1 mL2' : 'mL1';
    for (const [name, content] of [
      ['mL3', '□'],
      ['mL4', mail.from],
      ['mL5', mail.subject],
      ['mL6', stamp(mail.at, false)],
    ]) {
      const cell = row.insertCell();
      cell.className = name;
      cell.append(el('span', '', content));
    }
    row.addEventListener('click', () => goModule('read.ReadModule', { id: mail.id }));
  }
  return el(
    'div',
    '',
    el('div', 'mL7', `${t.inbox} (${t.unread} ${mails.filter((m) => m.unread).length})`),
    table,
  );
}

/** A message: its body is written into a frame without an address. */
export function read(mail) {
  const bar = el('div', 'rD0');
  for (const text of [t.back, t.reply, t.replyAll, t.forward, t.remove])
    bar.append(press('span', 'rD1', text, () => text === t.back && goModule('mbox.ListModule', { fid: 1 })));
  const head = el('table', 'rD2');
  for (const [name, value] of [
    [t.from, `${mail.from} <${mail.fromAddress}>`],
    [t.to, boot.address],
    [t.time, stamp(mail.at)],
  ]) {
    const row = head.insertRow();
    row.insertCell().append(`${name}：`);
    row.insertCell().append(value);
  }
  const frame = el('iframe', 'rD3');
  frame.name = `frmread.ReadModule_${mail.id}`;
  frame.addEventListener(
    'load',
    () => {
      const doc = frame.contentDocument;
      doc.open();
      doc.write(`<!doctype html><html><body style="font:14px/1.7 sans-serif">${mail.html}</body></html>`);
      doc.close();
    },
    { once: true },
  );
  return el('div', 'rD4', bar, el('h1', 'rD5', mail.subject), head, frame);
}
