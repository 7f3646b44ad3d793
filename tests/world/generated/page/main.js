/** Which page this is, and drawing it with the kit this build was made for. */
import { make, mount, own } from '#kit';
import { codeInitial, codeView, refreshCode } from './apps/code.js';
import { consoleView, startConsole } from './apps/console.js';
import { mailboxView, startMailbox } from './apps/mailbox.js';
import { boot, isThere, marks, onDraw, plan, startState, W } from './core.js';
import { raw } from './kits/raw.js';
import { liftMarks } from './lift.js';
import { above, below, toasts } from './parts/decoys.js';
import './base.css';

const k = { ...raw(make, own), marks };

const pages = {
  mailbox: [startMailbox, mailboxView],
  code: [
    () => {
      startState(codeInitial());
      refreshCode();
    },
    () => {
      const { title, body, over } = codeView(k);
      return { title, shell: [k.el('div', { class: 'g-page' }, k.heading(title, 2), body)], over };
    },
  ],
  console: [startConsole, consoleView],
};
const name = location.pathname.startsWith('/admin/')
  ? 'console'
  : location.pathname.endsWith('authcode.html')
    ? 'code'
    : 'mailbox';
const [start, view] = pages[name];

function page() {
  const { title, shell, over } = view(k);
  if (document.title !== title) document.title = title;
  const app = k.el(
    'div',
    {
      class: `g-app g-kit-${plan.kit}`,
      lang: boot.lang,
      style: { fontSize: `${plan.fontSize}px`, '--accent': plan.accent },
    },
    above(k),
    isThere() ? shell : k.el('div', { class: 'g-wait', key: 'wait' }, W.folders?.[0] ? '…' : ''),
    below(k),
  );
  return k.el('div', { class: 'g-all' }, app, over, toasts(k));
}

const root = document.getElementById('root');
const draw = mount(root, page);
onDraw(draw);
start();
draw();
liftMarks(own.liftRoot?.() ?? document.documentElement, own);
