import { boot, call } from '../_shared/boot.js';
import { component, el, press } from './dom.js';
import { AUTH_CODE, BASE_SET, goModule } from './modules.js';
import { t } from './texts.js';

const short = boot.options.extra.menu === 'short';
let menu = null;

function closeMenu() {
  menu?.remove();
  menu = null;
}

function openMenu(anchor) {
  if (menu) return closeMenu();
  menu = component('div', 'wG0');
  for (const [key, text] of Object.entries(t.menu)) {
    if (key === 'authCode' && short) continue;
    const item = press('div', 'wG1', text, () => {
      closeMenu();
      if (key === 'authCode') goModule(...AUTH_CODE);
      else if (key === 'general') goModule(...BASE_SET);
      else goModule(`options.${key}Module`);
    });
    if (key === 'authCode') item.dataset.w = 'menu-code';
    if (key === 'general' && short) item.dataset.w = 'menu-general';
    menu.append(item);
  }
  const box = anchor.getBoundingClientRect();
  menu.style.left = `${box.left - 20}px`;
  menu.style.top = `${box.bottom + 4}px`;
  document.body.append(menu);
}

export function header() {
  const set = press('span', 'mD2 mD5', t.set, () => openMenu(set));
  set.querySelector('.oz0').append(el('b', 'mD6', '▾'));
  set.dataset.w = 'open-settings';
  document.addEventListener('click', closeMenu);
  const item = (text, run = () => {}) => press('span', 'mD2', text, run);
  const out = item(t.logout, async () => {
    await call('logout');
    location.href = 'https://qiye.163.com/login/';
  });
  const links = component('div', 'mD1');
  for (const node of [
    set,
    item(t.skin),
    item(t.feedback),
    item(t.help),
    item(t.newVersion, () => location.assign(`/static/sirius-web/?sid=${boot.sid}`)),
    out,
  ])
    links.append(node, el('i', 'mD4', '|'));
  links.lastChild.remove();
  const who = component('div', 'mD3', `${t.greet}，`, el('b', '', boot.address));
  return component(
    'div',
    'mD0',
    component('div', 'mD7', el('em', '', '易'), el('span', '', t.product)),
    who,
    links,
  );
}
