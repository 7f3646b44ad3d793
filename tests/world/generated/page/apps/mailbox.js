/** The mailbox: a shell, the way from it to the settings, and what is in them. */
import { boot, ok, plan, S, set, startState, W } from '../core.js';
import { way } from '../ways/mailbox-ways.js';
import { section } from '../ways/sections.js';
import { codeInitial, codeView, refreshCode } from './code.js';

/** Ways that lead past the settings' first page. */
const STRAIGHT = ['rail', 'tree', 'results'];

export function startMailbox() {
  startState({ view: 'inbox', panel: null, ...codeInitial() });
  if (S.panel === 'code' && plan.code.place === 'panel') refreshCode();
}

/** Where the walk stands. */
export const stage = () => {
  if (S.panel === 'code') return plan.code.place === 'panel' ? 'code' : 'enter';
  return S.view === 'settings' ? 'section' : 'way';
};
/** A control of one stage: right there, wrong later. */
export const at = (name, where, due = 'click') => (stage() === where ? ok(name, due) : undefined);

export const openSettings = () => set({ view: 'settings', panel: null });
export function openPanel(panel = 'code') {
  set({ view: 'settings', panel });
  if (panel === 'code' && plan.code.place === 'panel' && plan.frame !== 'nested') refreshCode();
}
export function toWay() {
  return STRAIGHT.includes(plan.way) ? openPanel() : openSettings();
}

const codeUrl = () =>
  `/static/commonweb/authcode.html?sid=${boot.sid}&hl=${new URLSearchParams(location.search).get('hl') ?? ''}`;
function enter() {
  if (plan.code.place === 'tab') {
    window.open(codeUrl(), '_blank');
    set({ left: true });
  } else location.assign(codeUrl());
}

/** What stands in the settings' panel. */
export function panel(k) {
  if (S.panel !== 'code') return { body: [k.heading(S.panel, 3), k.hint(W.otherText)], over: [] };
  if (plan.frame === 'nested')
    return { body: [k.el('iframe', { class: 'g-frame', src: codeUrl(), title: '' })], over: [] };
  if (plan.code.place !== 'panel')
    return {
      body: [
        k.heading(W.block, 3),
        k.row(
          k.el('span', {}, W.blockText),
          k.link({ text: W.enter, on: enter, w: at('enter', 'enter', S.left ? '' : 'click') }),
        ),
      ],
      over: [],
    };
  const { title, body, over } = codeView(k);
  return { body: [k.heading(title, 3), body], over };
}

function inbox(k) {
  const { el } = k;
  const subjects = [...W.subjects];
  if (plan.decoys.includes('mails')) subjects.splice(1, 0, W.settings, W.generate, W.section);
  return el(
    'div',
    { class: 'g-mails' },
    subjects.map((t, i) =>
      el(
        'div',
        { class: 'g-mail', key: i },
        el('b', {}, ['admin', 'hr', 'li.na'][i % 3]),
        el('span', {}, t),
        el('i', {}, `11-${10 + i}`),
      ),
    ),
  );
}

export function mailboxView(k) {
  const { el } = k;
  const { strip, side, main } = way(k);
  const settings = S.view === 'settings' ? section(k) : null;
  const folders = el(
    'div',
    { class: 'g-side' },
    side ?? [
      el('div', { class: 'g-write', key: 'w' }, W.write),
      W.folders.map((t) => el('div', { class: 'g-folder', key: t }, t)),
    ],
  );
  const content = settings ? settings.body : (main ?? inbox(k));
  return {
    title: S.view === 'settings' ? W.settings : W.folders[0],
    shell: [strip, el('div', { class: 'g-main' }, folders, el('div', { class: 'g-content' }, content))],
    over: settings?.over ?? [],
  };
}
