/** Where client passwords are made: the same story in every flow the plan can name. */
import { bad, call, go, ok, plan, S, say, set, stamp, W } from '../core.js';
import { list } from '../parts/list.js';
import { shownCode } from '../parts/shown.js';
import { lengths, mustChoose, validity } from '../parts/validity.js';

const { flow } = plan;
const nameAt = plan.code?.name;

export const codeInitial = () => ({
  me: null,
  codes: [],
  screen: 'manage',
  asking: false,
  name: '',
  days: plan.code.preset && plan.code.validity !== 'absent' ? presetDays() : null,
  made: null,
  copied: false,
  eye: false,
  deleting: null,
});

const presetDays = () => (plan.code.validity === 'calendar' ? null : lengths()[0].v);

export async function refreshCode() {
  const [me, { codes }] = await Promise.all([call('me'), call('codes')]);
  set({ me, codes });
}

/** What a person does now. */
function due() {
  const fields = () => (S.name.trim() ? (mustChoose() ? 'validity' : null) : 'code-name');
  if (S.deleting) return 'cancel-delete';
  if (S.asking) return 'ask-ok';
  if (!S.me.switchOn) return 'switch';
  if (S.screen === 'shown') {
    if (plan.code.shape === 'masked' && !S.eye) return 'show';
    if (plan.code.copiedBox && !S.copied) return 'copied';
    if (nameAt === 'after') return 'next';
    return (nameAt === 'beside' && fields()) || 'confirm';
  }
  if (S.screen === 'after') return fields() ?? 'confirm';
  if (S.screen === 'form') return fields() ?? 'code-submit';
  if (flow === 'inline' && nameAt === 'before') return fields() ?? 'generate';
  return 'generate';
}
const on = (key, how = 'click') => ok(key, due() === key && how);

async function turn(to) {
  await call('switch', { on: to });
  set({ asking: false, me: { ...S.me, switchOn: to } });
}
function pressToggle() {
  if (S.me.switchOn) return turn(false);
  if (plan.code.ask !== 'none') return set({ asking: true });
  return turn(true);
}

const askOk = () => ({ text: W.askOk, kind: 'primary', on: () => turn(true), w: on('ask-ok') });
const askNo = () => ({ text: W.cancel, on: () => set({ asking: false }), w: bad('ask-cancel') });

function toggle(k) {
  const { toggle: kind, ask } = plan.code;
  if (kind === 'none') return null;
  const isOn = S.me.switchOn;
  const w = isOn ? bad('switch-off') : on('switch');
  const parts = {
    switch: () => k.switch({ on: isOn, change: pressToggle, w, text: W.toggle }),
    checkbox: () => k.check({ text: W.toggle, on: isOn, change: pressToggle, w }),
    button: () =>
      k.button({ text: isOn ? W.off : W.turnOn, on: pressToggle, w, kind: isOn ? 'default' : 'primary' }),
    radio: () =>
      k.radios({
        id: 'onoff',
        value: isOn ? 'on' : 'off',
        change: (v) => (v === 'on') !== isOn && pressToggle(),
        options: [
          { v: 'on', t: W.turnOn, w: isOn ? undefined : { ...w, due: w.due && 'click' } },
          { v: 'off', t: W.off, w: bad('switch-off') },
        ],
      }),
  };
  const control = parts[kind]();
  const asked =
    ask === 'bubble'
      ? k.bubble({ anchor: control, open: S.asking, text: W.askText, ok: askOk(), cancel: askNo() })
      : control;
  return [
    k.field({ text: kind === 'checkbox' ? '' : W.toggle, body: asked }),
    ask === 'inline' && S.asking
      ? k.box('ask', k.hint(W.askText), k.row(k.button(askOk()), k.button(askNo())))
      : null,
  ];
}

function fields(k) {
  const { nameLabel } = plan.code;
  const input = k.input({
    id: 'code-name',
    value: S.name,
    placeholder: nameLabel === 'placeholder' ? `${W.namePlaceholder}` : '',
    input: (name) => set({ name }),
    w: on('code-name', 'type'),
  });
  const above = nameLabel === 'above';
  return k.form(
    k.field({
      text: nameLabel === 'placeholder' ? '' : W.name,
      body: input,
      above,
      id: 'code-name',
      required: true,
    }),
    plan.code.validity !== 'absent' &&
      k.field({ text: W.validity, body: validity(k, due() === 'validity'), above, id: 'days' }),
  );
}

async function make() {
  if (nameAt === 'before' && (!S.name.trim() || mustChoose())) return say(W.needName);
  const made = await call('generate', { name: S.name, days: S.days ?? 0 });
  if (made.error) return say(made.error);
  go({ made, screen: 'shown', eye: false, copied: false });
}
async function confirm() {
  if (!S.name.trim() || mustChoose()) return say(W.needName);
  await call('confirm', { id: S.made.id, name: S.name, days: S.days ?? 0 });
  const { codes } = await call('codes');
  say(W.saved);
  go({ made: null, screen: 'manage', codes, name: '', days: plan.code.preset ? S.days : null });
}
async function leave() {
  if (S.made) await call('discard', { id: S.made.id });
  go({ made: null, screen: 'manage' });
}
const start = () => (nameAt === 'before' && flow !== 'inline' ? go({ screen: 'form' }) : make());

const generate = (k) =>
  k.button({
    text: W.generate,
    kind: 'primary',
    disabled: !S.me.switchOn,
    on: start,
    w: S.me.switchOn ? on('generate') : bad('generate-off'),
  });

const confirmButton = (k) => {
  const asleep = plan.code.copiedBox && !S.copied;
  return k.button({
    text: W.confirm,
    kind: 'primary',
    disabled: asleep,
    on: confirm,
    w: asleep ? bad('confirm-asleep') : on('confirm'),
  });
};

function shown(k) {
  const box =
    plan.code.copiedBox &&
    k.check({
      text: W.copied,
      on: S.copied,
      change: () => set({ copied: !S.copied }),
      w: S.copied ? bad('copied-off') : on('copied'),
    });
  const last =
    nameAt === 'after'
      ? k.button({
          text: W.next,
          kind: 'primary',
          disabled: plan.code.copiedBox && !S.copied,
          on: () => go({ screen: 'after' }),
          w: plan.code.copiedBox && !S.copied ? bad('next-asleep') : on('next'),
        })
      : confirmButton(k);
  const hint = [W.shownHint, nameAt === 'after' ? '' : W.confirmHint].join(' ');
  return {
    title: W.shownTitle,
    body: [k.alert({ text: hint }), shownCode(k, due()), nameAt === 'beside' && fields(k), box],
    foot: [last],
  };
}

function stage(k) {
  if (S.screen === 'form')
    return {
      title: W.formTitle,
      body: [fields(k)],
      foot: [
        k.button({ text: W.cancel, on: leave, w: bad('form-cancel') }),
        k.button({ text: W.submit, kind: 'primary', on: make, w: on('code-submit') }),
      ],
    };
  if (S.screen === 'shown') return shown(k);
  if (S.screen === 'after') return { title: W.formTitle, body: [fields(k)], foot: [confirmButton(k)] };
  return null;
}

function manage(k) {
  return [
    k.hint(W.codeHint),
    toggle(k),
    flow === 'inline' && nameAt === 'before' && S.screen === 'manage' && S.me.switchOn && fields(k),
    (flow !== 'inline' || S.screen === 'manage') && k.row(generate(k)),
  ];
}

/** Title, body and windows of the page. */
export function codeView(k) {
  if (!S.me) return { title: W.codeTitle, body: [k.hint('…')], over: [] };
  const at = stage(k);
  const over = [];
  if (S.asking && plan.code.ask === 'modal')
    over.push(
      k.dialog({
        id: 'ask',
        title: W.askTitle,
        body: k.hint(W.askText),
        foot: [k.button(askNo()), k.button(askOk())],
        close: askNo().on,
        wClose: bad('ask-close'),
      }),
    );
  if (S.deleting)
    over.push(
      k.dialog({
        id: 'delete',
        title: W.del,
        body: k.hint(W.delAsk),
        foot: [
          k.button({ text: W.cancel, on: () => set({ deleting: null }), w: on('cancel-delete') }),
          k.button({
            text: W.sureOk,
            kind: 'primary',
            on: () => set({ deleting: null }),
            w: bad('delete-ok'),
          }),
        ],
        close: () => set({ deleting: null }),
        wClose: bad('delete-close'),
      }),
    );
  const codes = list(k, stamp);
  if (at && (flow === 'modal' || flow === 'drawer'))
    over.push(k.dialog({ id: S.screen, ...at, side: flow === 'drawer', close: leave, wClose: bad('close') }));
  if (at && (flow === 'wizard' || flow === 'loads'))
    return {
      title: at.title,
      body: [
        flow === 'wizard' && k.steps({ items: W.steps, at: S.screen === 'form' ? 0 : 1 }),
        at.body,
        k.row(at.foot),
      ],
      over,
    };
  const inline =
    at && flow === 'inline' ? k.card({ title: at.title, body: [at.body, k.row(at.foot)] }) : null;
  return { title: W.codeTitle, body: [manage(k), inline, codes], over };
}
