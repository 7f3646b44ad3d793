import { boot, call } from '../_shared/boot.js';
import { letter, printed } from '../_shared/letter.js';
import { plantTraps } from '../_shared/traps/index.js';
import { el, tabId } from './dom.js';
import { header } from './header.js';
import { list, read, welcome } from './mails.js';
import { goModule, readModule } from './modules.js';
import { options } from './options.js';
import { t } from './texts.js';
import { tree } from './tree.js';
import './classic.css';

const { mails } = await call('mails');
if (letter) mails.unshift(letter);
const unread = mails.filter((m) => m.unread).length;
const strip = el('div', 'tB0');
const container = el('div', 'cT0');
container.id = 'dvContainer';
document.getElementById('dvApp').append(header(), tree(unread), strip, container);

// Module views stay in the document and are only hidden, one tab each.
const open = new Map();

function view(key, title, make) {
  let tab = open.get(key);
  if (!tab) {
    const id = tabId();
    const label = el('span', 'tB3', title);
    label.id = `${id}text`;
    tab = {
      head: el('div', 'js-component-tab tB1', label),
      body: el('div', 'cT1', make()),
      hash: location.hash,
    };
    tab.head.id = id;
    tab.head.addEventListener('mousedown', () => {
      location.hash = tab.hash;
    });
    strip.append(tab.head);
    container.append(tab.body);
    open.set(key, tab);
  }
  tab.hash = location.hash;
  for (const other of open.values()) {
    other.head.classList.toggle('tB2', other === tab);
    other.body.style.display = other === tab ? '' : 'none';
  }
  return tab;
}

function show() {
  const { name, param } = readModule();
  if (name.startsWith('options.')) {
    const active =
      name === 'options.LinkModule'
        ? 'authCode'
        : name === 'options.BaseSetModule'
          ? 'general'
          : name.slice(8, -6);
    const tab = view('options', t.options, () => '');
    if (tab.active !== active) tab.body.replaceChildren(options(active));
    tab.active = active;
    return;
  }
  const mail = name === 'read.ReadModule' && mails.find((m) => m.id === param.id);
  if (mail) view(`read${mail.id}`, mail.subject, () => (mail === letter ? printed() : read(mail)));
  else if (name === 'mbox.ListModule') view('list', t.inbox, () => list(mails));
  else view('home', t.home, () => welcome(unread));
}

window.addEventListener('hashchange', show);
show();
if (boot.options.extra.openMail) goModule('read.ReadModule', { id: boot.options.extra.openMail });
else if (letter) goModule('read.ReadModule', { id: letter.id });
plantTraps({ root: document.getElementById('dvApp') });
