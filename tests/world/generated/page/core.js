/** What every drawn page shares: its plan, its words, its state, and the truth about its controls. */
export const boot = window.__BOOT__;
const bytes = Uint8Array.from(atob(boot.options.extra.plan), (c) => c.charCodeAt(0));
export const plan = JSON.parse(new TextDecoder().decode(bytes));
export const W = plan.words;
export const query = new URLSearchParams(location.search);

/** Calls on the way: until they are answered nothing is due. */
let calls = 0;

export async function call(name, body = {}) {
  calls += 1;
  draw();
  const response = await fetch(`/__world/api/${name}?sid=${boot.sid}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  calls -= 1;
  return answer;
}

/** Local date, with the time when asked for. */
export function stamp(ms, withTime = false) {
  const d = new Date(ms);
  const two = (n) => String(n).padStart(2, '0');
  const day = `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;
  return withTime ? `${day} ${two(d.getHours())}:${two(d.getMinutes())}` : day;
}

/** One object for the page; a page that loads anew between its screens finds it again. */
export const S = {};
const KEPT = `gen ${location.pathname}`;
export const loads = plan.flow === 'loads';

export function startState(initial) {
  const kept = loads && query.get('screen') ? sessionStorage.getItem(KEPT) : null;
  sessionStorage.removeItem(KEPT);
  Object.assign(S, initial, kept ? JSON.parse(kept) : {});
}

let draw = () => undefined;
export const onDraw = (fn) => {
  draw = fn;
};
export function set(patch) {
  Object.assign(S, patch);
  draw();
}

/** To another screen of the same page: by drawing, or by loading. */
export function go(patch) {
  if (!loads) return set(patch);
  Object.assign(S, patch);
  sessionStorage.setItem(KEPT, JSON.stringify(S));
  const to = new URL(location.href);
  to.searchParams.set('screen', String(Date.now()));
  location.assign(to);
}

/**
 * Truth of a control: `name` and whether pressing it is right now. `due`: a person does this next, and how
 * (`click`, `type`, `hover`, `option`).
 */
export const ok = (name, due = '') => ({ name, ok: true, due: calls ? '' : due });
export const bad = (name) => ({ name, ok: false, due: '' });

export function marks(w) {
  if (!w) return {};
  return {
    [w.ok ? 'data-w' : 'data-w-bad']: w.name,
    ...(w.due ? { 'data-w-next': w.due } : {}),
  };
}

/** State of lists, menus and bubbles that are open: nothing a page keeps. */
const open = new Map();
export const isOpen = (id) => open.get(id) === true;
export function toggleOpen(id, to = !isOpen(id)) {
  open.set(id, to);
  draw();
}

/** Closes a list and does what was chosen in it. */
export function choose(id, fn) {
  toggleOpen(id, false);
  return fn();
}
/** What a link or a box does in place of its own doing. */
export const still = (fn) => (event) => {
  event.preventDefault();
  return fn?.(event);
};

let said = null;
export const message = () => said;
export function say(text) {
  said = text;
  draw();
  setTimeout(() => {
    said = null;
    draw();
  }, 1800);
}

const openedAt = performance.now();
let waiting = false;
/** Whether the lazy parts are there by now. */
export function isThere() {
  const left = plan.late - (performance.now() - openedAt);
  if (left <= 0) return true;
  if (!waiting) {
    waiting = true;
    setTimeout(() => draw(), left + 5);
  }
  return false;
}
