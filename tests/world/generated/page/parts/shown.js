/** The code itself, in the shape the plan says. It is there once. */
import { ok, plan, S, set, W } from '../core.js';

const hidden = (code) => '•'.repeat(code.length);

function body(k, code) {
  const { el } = k;
  const { shape } = plan.code;
  const cls = 'g-code';
  if (shape === 'field')
    return el('input', { class: `g-input ${cls}`, readonly: true, readOnly: true, value: code });
  if (shape === 'pre') return el('pre', { class: cls }, code);
  if (shape === 'groups')
    return el(
      'div',
      { class: `${cls} g-groups` },
      code.match(/.{4}/g).map((four, i) => el('span', { key: i }, four)),
    );
  return el('span', { class: cls }, shape === 'masked' && !S.eye ? hidden(code) : code);
}

export function shownCode(k, due) {
  const { code } = S.made;
  const copy = () => navigator.clipboard.writeText(code).catch(() => undefined);
  const eye =
    plan.code.shape === 'masked' &&
    k.iconButton({
      icon: 'eye',
      title: W.show,
      aria: W.show,
      on: () => set({ eye: !S.eye }),
      w: S.eye ? undefined : ok('show', due === 'show' && 'click'),
    });
  const copyButton = {
    button: () => k.button({ text: W.copy, on: copy, w: ok('copy') }),
    icon: () => k.iconButton({ icon: 'copy', title: W.copy, aria: W.copy, on: copy, w: ok('copy') }),
    none: () => null,
  }[plan.code.copy]();
  return k.row(body(k, code), eye, copyButton);
}
