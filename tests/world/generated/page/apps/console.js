/** The administrator's console: its shell, the way to the login rule, and the rule itself (maybe in a frame). */
import { boot, ok, plan, S, set, startState, W } from '../core.js';
import { consoleWay } from '../ways/console-ways.js';
import { loadRules, rulesInitial, rulesView } from './rules.js';

const inFrame = location.pathname.endsWith('rules.html');
const nested = plan.frame === 'nested';

export function startConsole() {
  startState({ first: null, second: null, third: null, ...rulesInitial() });
  if (inFrame) loadRules();
}

export const deep = () => plan.admin.depth === 3;
/** The page the first two levels lead to. */
export const goalSecond = () => (deep() ? W.loginGroup : W.limit);
export const arrived = () => S.second === goalSecond() && (!deep() || S.third === W.limit);

/** A control of the way: right while its turn is. */
export function step(name, due = 'click') {
  const turn =
    S.second === goalSecond()
      ? deep() && S.third !== W.limit
        ? 'third'
        : null
      : S.first === W.security
        ? 'second'
        : 'first';
  return name === turn ? ok(name, due) : undefined;
}

export const openFirst = (first) => set({ first: S.first === first ? null : first });
export function openSecond(second, first = S.first) {
  set({ first, second, third: deep() && second === goalSecond() ? W.adminThird[0] : null });
  if (arrived() && !nested) loadRules();
}
export function openThird(third) {
  set({ third });
  if (arrived() && !nested) loadRules();
}
/** What stands under each first-level entry. */
export const seconds = (first) => {
  if (first !== W.security)
    return W.adminOthers
      .filter((t) => t !== first)
      .slice(0, 2)
      .map((t) => `${first} · ${t}`);
  return [...W.adminSecond.slice(0, 2), goalSecond(), ...W.adminSecond.slice(2, 4)];
};
export const firsts = () => [...W.adminOthers.slice(0, 2), W.security, ...W.adminOthers.slice(2, 4)];

function content(k) {
  if (!S.second) return { body: [k.heading(W.welcome, 3)], over: [] };
  const tabs =
    deep() && S.second === goalSecond()
      ? k.tabs({
          value: S.third,
          change: (v) => openThird(v),
          items: [...W.adminThird.slice(0, 2), W.limit, ...W.adminThird.slice(2, 3)].map((t) => ({
            v: t,
            t,
            w: t === W.limit ? step('third') : undefined,
          })),
        })
      : null;
  if (!arrived()) return { body: [tabs, k.heading(S.third ?? S.second, 3), k.hint(W.otherText)], over: [] };
  if (nested) {
    const src = `/admin/rules.html?sid=${boot.sid}&hl=${new URLSearchParams(location.search).get('hl') ?? ''}`;
    return { body: [tabs, k.el('iframe', { class: 'g-frame', src, title: '' })], over: [] };
  }
  const rules = rulesView(k);
  return { body: [tabs, rules.body], over: rules.over };
}

export function consoleView(k) {
  const { el } = k;
  if (inFrame) {
    const { body, over } = rulesView(k);
    return { title: W.limit, shell: [el('div', { class: 'g-page' }, body)], over };
  }
  const { body, over } = content(k);
  const { strip, side, main } = consoleWay(k);
  const bar = el(
    'div',
    { class: 'g-strip', key: 'strip' },
    el('b', { class: 'g-logo' }, W.console),
    strip,
    el('div', { class: 'g-gap' }),
    el('span', { class: 'g-who-name' }, boot.address),
    el('div', { class: 'g-strip-item' }, W.quit),
  );
  return {
    title: W.console,
    shell: [
      bar,
      el(
        'div',
        { class: 'g-main', key: 'main' },
        side && el('div', { class: 'g-side' }, side),
        el('div', { class: 'g-content' }, main ?? body),
      ),
    ],
    over,
  };
}
