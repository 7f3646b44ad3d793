/** Things that say the right words and are wrong to press. None carries a mark. They take their own room. */
import { message, plan, W } from '../core.js';

const has = (name) => plan.decoys.includes(name);
const words = () =>
  plan.goal === 'get-code'
    ? [W.settings, W.section, W.block, W.generate, W.confirm]
    : [W.security, W.loginGroup, W.limit, W.all, W.save];

export function above(k) {
  const { el } = k;
  return [
    has('crumbs') && el('div', { class: 'g-crumbs', key: 'crumbs' }, words().slice(0, 3).join(' / ')),
    has('twins') &&
      el(
        'div',
        { key: 'twins', style: { display: 'none' } },
        words().map((t) => el('button', { type: 'button', key: t }, t)),
      ),
    has('twins') &&
      el(
        'div',
        { key: 'twins2', 'aria-hidden': 'true', style: { position: 'absolute', left: '-9999px', top: '0' } },
        words().map((t) => el('a', { key: t, href: '#x' }, t)),
      ),
  ];
}

export function below(k) {
  const { el } = k;
  return [
    has('help') &&
      el(
        'div',
        { class: 'g-help', key: 'help' },
        el('b', {}, W.help),
        el(
          'ol',
          {},
          words().map((t) => el('li', { key: t }, el('a', { href: '#help' }, t))),
        ),
      ),
    has('faq') &&
      el(
        'div',
        { class: 'g-help', key: 'faq' },
        W.faq.map((t) => el('details', { key: t }, el('summary', {}, t), words().join(' > '))),
      ),
    has('results') &&
      el(
        'div',
        { class: 'g-help', key: 'results' },
        el('small', {}, `${W.resultsFor} (3)`),
        words()
          .slice(1, 4)
          .map((t) => el('div', { key: t }, el('em', {}, t))),
      ),
  ];
}

export function toasts(k) {
  const said = message();
  return [
    said && k.toast(said),
    has('toast') && k.el('div', { class: 'g-notice' }, words().slice(0, 3).join(' > ')),
  ];
}
