/** The list of validities that some words belong to: native, custom, or laid out as buttons. */
import { controlOf } from './control-of';
import { drawnListOf } from './drawn-list';
import { daysOf, isDuration } from './duration';
import { isDayField } from './last-day';
import type { Choice, List } from './list-types';
import { boxOf } from './style';
import { shownText, spacedText } from './text';
import { isOn } from './toggle';
import { parentOf, queryAll } from './tree';
import { isTall, visibleProxyOf } from './visible-proxy';

const LIST = 'select,[role=combobox],[aria-haspopup=listbox],input[readonly]';

/**
 * The list that the words belong to.
 * @param spans whether spans of time are chosen from: only then do such words tell an entry
 */
export function listOf(holder: Element, now: number, spans = true): List | null {
  const buttons = spans ? radiosOf(holder) : null;
  if (buttons) return buttons;
  // Libraries hide the native list behind a drawn one: only what has a box can be chosen from.
  const control = controlOf(
    holder,
    LIST,
    (element) =>
      !isDayField(element) && (!(element instanceof HTMLSelectElement) || boxOf(element).width > 8),
  );
  if (!control) return drawnListOf(holder, spans);
  if (control instanceof HTMLSelectElement) {
    const choices: Choice[] = [];
    for (const option of control.options) {
      const days = daysOf(option.text);
      if (days !== null && !option.disabled)
        choices.push({ label: option.text.trim(), days, element: option });
    }
    const picked = control.selectedOptions[0];
    return choices.length
      ? { kind: 'select', element: control, chosen: picked ? daysOf(picked.text) : null, choices }
      : null;
  }
  const proxy = listFace(control, holder);
  const shown =
    control instanceof HTMLInputElement && control.value ? control.value : shownIn(control, proxy);
  return { kind: 'custom', element: proxy, chosen: daysOf(shown, now), choices: [] };
}

/** The present choice: an open list may hang in the same box, and its entries are none. */
function shownIn(control: Element, proxy: Element): string {
  const own = shownText(control, 80);
  if (own.trim() || !queryAll(proxy, '[role=listbox],[role=option]').length)
    return own || shownText(proxy, 80);
  return [...proxy.children]
    .filter(
      (part) => !queryAll(part, '[role=listbox],[role=option]').length && !part.matches('[role=listbox]'),
    )
    .map((part) => shownText(part, 80))
    .join(' ');
}

/** The visible box of a custom list: as far up from its input as the box stays one row and leaves the words out. */
function listFace(control: Element, holder: Element): Element {
  let proxy = visibleProxyOf(control);
  // A button is the whole box, whatever is laid around it.
  if (control.tagName === 'BUTTON') return proxy;
  for (let up = parentOf(control); up && !up.contains(holder); up = parentOf(up)) {
    const box = boxOf(up);
    if (box.height > 64 || box.width > 700 || up.matches('form,td,th,li,fieldset')) break;
    if (box.height >= 16) proxy = up;
  }
  return proxy;
}

/** Validities laid out as radio buttons or a row of buttons. */
function radiosOf(holder: Element): List | null {
  let level = 0;
  for (let up = parentOf(holder); up && level < 4 && !isTall(up); up = parentOf(up), level++) {
    const radios = queryAll(up, 'input[type=radio],[role=radio]');
    if (radios.length < 2) continue;
    const choices: Choice[] = [];
    let chosen: number | null = null;
    for (const radio of radios) {
      const words = wordsOf(radio);
      const days = isDuration(words) ? daysOf(words) : null;
      if (days === null) continue;
      choices.push({ label: words, days, element: visibleProxyOf(radio) });
      if (isOn(radio)) chosen = days;
    }
    return choices.length >= 2 ? { kind: 'buttons', element: up, chosen, choices } : null;
  }
  return null;
}

function wordsOf(radio: Element): string {
  const label = (radio as HTMLInputElement).labels?.[0] ?? radio.closest('label');
  const spoken = radio.getAttribute('aria-label');
  if (label) return spacedText(label, 60).trim();
  if (spoken) return spoken;
  const own = spacedText(radio, 60).trim();
  if (own) return own;
  const next = radio.nextSibling;
  return next ? shownText(next, 60).trim() : '';
}
