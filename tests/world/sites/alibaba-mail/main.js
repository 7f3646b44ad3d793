/**
 * Alibaba Mail as its help describes it (docs/facts/providers.md): one app with addresses; settings first open a quick panel; the
 * code's window is a dialog whose 确定 without a device name makes the code void.
 */
import { boot, call, stamp } from '../_shared/boot.js';
import { dialog, el } from './parts.js';
import { t } from './texts.js';

const BASE = '/alimail/entries/v5.1';
const root = document.getElementById('root');
const { extra } = boot.options;
let me = await call('me');
let folded = true;

const go = (path) => {
  history.pushState(null, '', BASE + path);
  draw();
};
const path = () => location.pathname.slice(BASE.length);

function top() {
  const strip = el('div', { class: 'top' }, el('b', {}, t.brand));
  const settings = el('span', { 'data-w': 'settings' }, t.settings);
  settings.onclick = () => (extra.direct ? go('/setting/general') : quickPanel());
  const who = el('span', { title: me.address }, me.address);
  strip.append(settings, el('span', {}, t.help), who, el('span', {}, t.leave));
  return strip;
}

function quickPanel() {
  if (document.querySelector('.next-drawer')) return;
  const more = el('div', {}, el('a', { href: 'javascript:void(0)', 'data-w': 'more' }, t.more));
  more.firstChild.onclick = () => go('/setting/general');
  root.append(
    el(
      'div',
      { class: 'next-drawer' },
      el('h4', {}, t.quick),
      el('div', { class: 'item' }, el('input', { type: 'checkbox' }), t.dense),
      more,
    ),
  );
}

function mailbox() {
  const side = el(
    'div',
    { class: 'side' },
    el('div', {}, t.write),
    ...t.folders.map((name) => el('div', {}, name)),
    el('div', {}, t.contacts),
  );
  const body = el('div', { class: 'body' });
  const mails = [
    ['阿里云', `${t.made}`, '09:12'],
    ['李雷', 'AbCd1234EfGh5678', '昨天 18:30'],
    ['IT', `${t.security}：${t.make}`, '2026-11-02 10:00'],
  ];
  for (let day = 1; day < 12; day++)
    mails.push([
      `同事${day}`,
      `关于第 ${day} 批样品的报价和交货时间，请今天内回复`,
      `2026-10-${String(day).padStart(2, '0')} 11:20`,
    ]);
  for (const [from, subject, at] of mails) {
    const row = el(
      'div',
      { class: 'mail', 'data-w-bad': 'mail' },
      el('b', {}, from),
      el('span', {}, subject),
      el('i', {}, at),
    );
    body.append(row);
  }
  // A mail drawn in the page itself, as a preview beside the list.
  body.append(
    el(
      'div',
      { style: 'margin-top:20px', 'data-w-bad': 'planted' },
      el('p', {}, '发件人：阿里云   收件人：张伟   主题：安全密码'),
      el('h4', {}, t.made),
      el('p', {}, `${t.toggle}：Zz11Yy22Xx33Ww44`),
      el('button', {}, t.make),
      el('button', {}, t.ok),
    ),
  );
  root.append(top(), side, body);
}

function settingsMenu() {
  const side = el('div', { class: 'side', role: 'menu' });
  const entry = (name, to, mark, cls = '') => {
    const one = el(
      'div',
      { role: 'menuitem', class: `${cls} ${path() === to ? 'on' : ''}`, ...(mark && { 'data-w': mark }) },
      name,
    );
    if (to) one.onclick = () => go(to);
    side.append(one);
    return one;
  };
  for (const [name, to] of [
    [t.general, '/setting/general'],
    [t.sign, ''],
    [t.auto, ''],
    [t.rules, ''],
  ])
    entry(name, to);
  const group = entry(t.group, '', 'group');
  group.onclick = () => {
    folded = !folded;
    draw();
  };
  if (!folded) {
    entry(t.info, '/setting/account-info', '', 'sub');
    entry(t.security, '/setting/account-security', 'security', 'sub');
  }
  return side;
}

async function security() {
  const { codes } = await call('codes');
  const body = el('div', { class: 'body' });
  const line = (title, hint, button) =>
    el(
      'section',
      {},
      el('h3', {}, title),
      el(
        'div',
        { class: 'row' },
        el('p', { class: 'q grow' }, hint),
        el('button', { class: 'next-btn' }, button),
      ),
    );
  body.append(
    line(t.password, t.passwordHint, t.change),
    line(t.phone, me.phone || '-', me.phoneBound ? t.change : t.bind),
  );
  const block = el('section', {}, el('h3', {}, t.block), el('p', { class: 'q' }, t.blockHint));
  const locked = Boolean(extra.forced || extra.barred);
  const toggle = el(
    'span',
    {
      class: 'next-switch',
      role: 'switch',
      tabindex: '0',
      'aria-checked': String(me.switchOn),
      'aria-label': t.toggle,
      ...(locked && { 'aria-disabled': 'true' }),
      ...(!me.switchOn && !locked && { 'data-w': 'switch' }),
    },
    el('i', {}),
  );
  toggle.onclick = async () => {
    if (locked) return;
    await call('switch', { on: !me.switchOn });
    me = await call('me');
    draw();
  };
  block.append(el('div', { class: 'row' }, el('span', {}, t.toggle), toggle));
  if (extra.barred) block.append(el('p', { class: 'note' }, t.barred));
  if (me.switchOn) {
    if (!me.phoneBound) block.append(el('p', { class: 'note' }, t.phoneMissing));
    const make = el(
      'button',
      { class: 'next-btn p', 'data-w': 'generate', ...(!me.phoneBound && { disabled: '' }) },
      t.make,
    );
    make.onclick = () => (me.smsPassed ? generate() : verify());
    const table = el('table', {}, el('tr', {}, ...t.cols.map((name) => el('th', {}, name))));
    for (const code of codes)
      table.append(
        el(
          'tr',
          {},
          el('td', {}, code.name),
          el('td', {}, stamp(code.createdAt)),
          el('td', {}, '-'),
          el('td', {}, el('a', { href: 'javascript:void(0)' }, t.del)),
        ),
      );
    if (!codes.length) table.append(el('tr', {}, el('td', {}, t.none)));
    block.append(el('div', { class: 'row' }, el('span', { class: 'grow' }), make), table);
  }
  body.append(block, line(t.devices, t.devicesHint, t.change));
  root.append(top(), settingsMenu(), body);
}

function verify() {
  const field = el('input', { placeholder: t.captcha, 'aria-label': t.captcha, 'data-w': 'sms' });
  const send = el('button', { class: 'next-btn', 'data-w': 'sms-send' }, t.get);
  send.onclick = () => call('sms/send');
  const next = el('button', { class: 'next-btn p', 'data-w': 'sms-ok' }, t.next);
  const box = dialog(
    t.verify,
    [
      el('p', { class: 'q' }, `${t.verifyHint} ${me.phone}`),
      el('div', { class: 'item' }, el('label', {}, t.captcha), field, send),
    ],
    [el('button', { class: 'next-btn', 'data-close': '' }, t.cancel), next],
  );
  next.onclick = async () => {
    const answer = await call('sms/check', { code: field.value });
    if (answer.error) return alert(t.wrong);
    me = await call('me');
    box.remove();
    generate();
  };
}

async function generate() {
  const made = await call('generate', {});
  const name = el('input', { placeholder: t.devicePh, 'data-w': 'code-name' });
  const ok = el('button', { class: 'next-btn p', 'data-w': 'confirm' }, t.ok);
  const box = dialog(
    t.made,
    [
      el('p', { class: 'q' }, t.once),
      el(
        'div',
        { class: 'item' },
        el('span', { class: 'secret' }, made.code),
        el('button', { class: 'next-btn', 'data-w': 'copy' }, t.copy),
      ),
      el('div', { class: 'item' }, el('label', {}, t.device), name),
    ],
    [ok],
    () => call('discard', { id: made.id }),
  );
  ok.onclick = async () => {
    // Without a name the window closes all the same, and the code is void.
    await (name.value.trim()
      ? call('confirm', { id: made.id, name: name.value })
      : call('discard', { id: made.id }));
    box.remove();
    draw();
  };
}

async function draw() {
  root.replaceChildren();
  if (path().startsWith('/setting/account-security')) return security();
  if (path().startsWith('/setting'))
    return root.append(
      top(),
      settingsMenu(),
      el('div', { class: 'body' }, el('h3', {}, t.general), el('p', {}, t.dense)),
    );
  mailbox();
}
window.onpopstate = draw;
await draw();
