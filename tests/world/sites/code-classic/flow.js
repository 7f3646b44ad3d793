import { boot, call } from '../_shared/boot.js';
import { drop } from './drop.js';
import { el, layer, word } from './layer.js';
import { t } from './texts.js';

function noPhone() {
  layer({
    title: t.noticeTitle,
    content: [el('p', 'qP0', t.phone)],
    buttons: [
      [t.bind, 'bind-phone', () => window.open(`/static/qiyeurs/?sid=${boot.sid}#/info`)],
      [t.cancel, '', (close) => close()],
    ],
  });
}

/** The check by SMS; `then` runs once it is passed. */
function sms(then) {
  const input = el('input', 'qI0');
  input.setAttribute('data-w', 'sms');
  const hint = el('div', 'qP1');
  const send = word('qB1', t.smsSend, 'sms-send', () => call('sms/send'));
  layer({
    title: t.smsTitle,
    content: [el('table', 'qF0', el('tr', '', el('td', 'qF1', t.sms), el('td', '', input, send))), hint],
    buttons: [
      [
        t.ok,
        'sms-submit',
        async (close) => {
          const { error } = await call('sms/check', { code: input.value });
          hint.textContent = error ?? '';
          if (error) return;
          close();
          then();
        },
      ],
      [t.cancel, '', (close) => close()],
    ],
  });
}

/** 开启: a notice, then the switch. */
export function turnOn(then) {
  layer({
    title: t.noticeTitle,
    content: [el('p', 'qP0', t.notice)],
    buttons: [
      [
        t.goOn,
        'turn-on-continue',
        async (close) => {
          close();
          const { error } = await call('switch', { on: true });
          if (error) return noPhone();
          then();
        },
      ],
      [t.cancel, '', (close) => close()],
    ],
  });
}

function showCode(made, then) {
  const code = el('div', 'qC0', made.code);
  const copy = word('qB1', t.copy, 'copy', () => navigator.clipboard?.writeText(made.code).catch(() => {}));
  layer({
    title: t.codeTitle,
    content: [el('p', 'qP0', t.codeIs), el('div', 'qC1', code, copy), el('p', 'qP1', t.once)],
    buttons: [
      [
        t.ok,
        'confirm',
        async (close) => {
          await call('confirm', { id: made.id });
          close();
          then();
        },
      ],
    ],
    onClose: () => call('discard', { id: made.id }),
  });
}

/** 生成授权码: name and validity, then the code. */
export function generate(then) {
  const input = el('input', 'qI0');
  input.setAttribute('data-w', 'code-name');
  const hint = el('div', 'qP1');
  const list = drop(t.choices, '90', t.validity);
  layer({
    title: t.formTitle,
    content: [
      el('table', 'qF0', el('tr', '', el('td', 'qF1', t.device), el('td', '', input)), list.row),
      hint,
    ],
    buttons: [
      [
        t.ok,
        'code-submit',
        async (close) => {
          if (!input.value.trim()) {
            input.focus();
            return;
          }
          const made = await call('generate', { name: input.value, days: list.days() });
          if (made.error === 'SMSREQ') return sms(() => {});
          if (made.error) {
            hint.textContent = made.error;
            return;
          }
          close();
          list.close();
          showCode(made, then);
        },
      ],
      [t.cancel, '', (close) => close()],
    ],
  });
}

export function remove(id, then) {
  layer({
    title: t.removeTitle,
    content: [el('p', 'qP0', t.removeText)],
    buttons: [
      [
        t.ok,
        '',
        async (close) => {
          await call('delete', { id });
          close();
          then();
        },
      ],
      [t.cancel, 'cancel-delete', (close) => close()],
    ],
  });
}
