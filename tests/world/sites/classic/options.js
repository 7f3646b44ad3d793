import { boot } from '../_shared/boot.js';
import { component, el, press } from './dom.js';
import { AUTH_CODE, BASE_SET, goModule } from './modules.js';
import { t } from './texts.js';

function general() {
  const table = el('table', 'oP3');
  const rows = [
    [t.perPage, '○ 20　● 50　○ 100 ' + t.perPageUnit],
    [t.nickname, boot.address.split('@')[0]],
    [t.sent, `☑ ${t.sentText}`],
    [t.autoReply, t.autoReplyText],
  ];
  for (const [name, value] of rows) {
    const row = table.insertRow();
    const cell = row.insertCell();
    cell.className = 'oP4';
    cell.append(name);
    row.insertCell().append(value);
  }
  return el(
    'div',
    '',
    el('h3', 'oP5', t.menu.general),
    table,
    press('span', 'bT0', t.save, () => {}),
    press('span', 'bT1', t.cancel, () => {}),
  );
}

/** Pages of other services stand in a frame of their own, which holds their page in a second one. */
function outlink() {
  const frame = el('iframe', 'oP6');
  frame.name = 'frmoutlink.OutlinkModule_0';
  frame.src = `/js6/outlink.jsp?sid=${boot.sid}&link=option_authCode`;
  return frame;
}

export function options(active) {
  const side = component('div', 'oP1');
  for (const [key, text] of Object.entries(t.menu)) {
    if (key === 'skin') continue;
    const item = press('div', active === key ? 'oP2 oP9' : 'oP2', text, () => {
      if (key === 'authCode') goModule(...AUTH_CODE);
      else if (key === 'general') goModule(...BASE_SET);
      else goModule(`options.${key}Module`);
    });
    if (key === 'authCode' && active !== key) item.dataset.w = 'side-code';
    side.append(item);
  }
  const view =
    active === 'authCode'
      ? outlink()
      : active === 'general'
        ? general()
        : el('div', '', el('h3', 'oP5', t.menu[active] ?? ''), el('p', '', t.nothing));
  return el('div', 'oP0', side, el('div', 'oP7', view));
}
