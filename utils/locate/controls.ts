/** Form controls by the words beside them: check boxes, switches, text fields, lists of choices. */

import { clickableOf, isDisabled } from './clickable';
import { daysOf, isDuration } from './duration';
import { boxOf, styleOf } from './style';
import { shownText } from './text';
import { holds, inOrder, parentOf, queryAll, upwards } from './tree';

const TOGGLE = 'input[type=checkbox],[role=checkbox],[role=switch],button[aria-pressed]';
const TEXT =
  'input:not([type]),input[type=text],input[type=search],input[type=tel],input[type=number],textarea,[role=textbox]';
const LIST = 'select,[role=combobox],[aria-haspopup=listbox],input[readonly]';
const HIGHEST_CLIMB = 6;

/** First matching control that the words belong to: their own label's, else the nearest that follows, else the nearest before. */
function controlOf(
  holder: Element,
  selector: string,
  accept: (element: Element) => boolean = () => true,
): Element | null {
  if (holder.matches(selector) && accept(holder)) return holder;
  const label = holder.closest('label');
  if (label) {
    const own = (label as HTMLLabelElement).control ?? queryAll(label, selector)[0];
    if (own?.matches(selector) && accept(own)) return own;
  }
  const labelled = labelledBy(holder, selector);
  if (labelled && accept(labelled)) return labelled;
  let level = 0;
  for (let up: Element | null = parentOf(holder); up && level < HIGHEST_CLIMB; up = parentOf(up), level++) {
    if (up === holder.ownerDocument.body) return null;
    const found = queryAll(up, selector).filter(accept);
    if (!found.length) continue;
    const after = found.find((element) => inOrder(holder, element) < 0);
    const before = found.filter((element) => inOrder(holder, element) > 0).at(-1);
    return selector === TOGGLE ? (nearer(holder, before, after) ?? null) : (after ?? before ?? null);
  }
  return null;
}

function nearer(holder: Element, a: Element | undefined, b: Element | undefined): Element | undefined {
  if (!a || !b) return a ?? b;
  const from = boxOf(holder);
  const gap = (element: Element) => {
    const box = boxOf(faceOf(element));
    return (
      Math.abs(box.top + box.height / 2 - from.top - from.height / 2) * 3 +
      Math.max(0, box.left - from.right, from.left - box.right)
    );
  };
  return gap(a) <= gap(b) ? a : b;
}

function labelledBy(holder: Element, selector: string): Element | null {
  const root = holder.getRootNode() as Document | ShadowRoot;
  for (const up of upwards(holder, 3)) {
    if (!up.id) continue;
    const found = root.querySelector(`[aria-labelledby~="${CSS.escape(up.id)}"]`);
    if (found?.matches(selector)) return found;
    const inside = found?.querySelector(selector);
    if (inside) return inside;
  }
  return null;
}

/** The box a person sees for a control whose real input is hidden, tiny or see-through. */
export function faceOf(control: Element): Element {
  if (isPlain(control)) return control;
  let level = 0;
  for (let up = parentOf(control); up && level < 4; up = parentOf(up), level++) {
    const box = boxOf(up);
    if (box.width >= 8 && box.height >= 8 && Number(styleOf(up).opacity) > 0.1) {
      // The small box that holds both takes the click, whichever of them lies on top.
      if (isSmallBox(up) && !shownText(up, 8).trim()) return up;
      // Its drawing may be a sibling: a label with the words is too wide, the small box beside the input is right.
      const drawing = [...up.children].find((child) => child !== control && isSmallBox(child));
      return drawing ?? up;
    }
  }
  return control;
}

function isPlain(control: Element): boolean {
  const box = boxOf(control);
  const style = styleOf(control);
  return box.width >= 8 && box.height >= 8 && Number(style.opacity) > 0.1 && style.visibility === 'visible';
}

function isSmallBox(element: Element): boolean {
  const box = boxOf(element);
  return box.width >= 10 && box.height >= 10 && box.width <= 80 && box.height <= 40;
}

export interface Toggle {
  element: Element;
  /** Null when nothing tells. */
  on: boolean | null;
  disabled: boolean;
}

export function toggleOf(holder: Element): Toggle | null {
  const control = controlOf(holder, TOGGLE);
  return control
    ? { element: faceOf(control), on: isOn(control), disabled: isDisabled(control) }
    : drawnToggle(holder);
}

/** Markup first; then the word libraries put into the class of a drawn switch. */
export function isOn(control: Element): boolean | null {
  if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)) return control.checked;
  const spoken =
    control.getAttribute('aria-checked') ??
    control.getAttribute('aria-pressed') ??
    control.getAttribute('aria-selected');
  if (spoken !== null) return spoken === 'true';
  const words = control.className
    .toString()
    .toLowerCase()
    .split(/[\s_-]+/);
  if (words.some((word) => /^(on|checked|active|open|opened|selected)$/.test(word))) return true;
  return words.some((word) => /^(off|unchecked|closed|close)$/.test(word)) ? false : null;
}

/** A switch made of plain boxes in the words' own row: no words in it, pressable, wider than high or as small as a check box. */
function drawnToggle(holder: Element): Toggle | null {
  const row = boxOf(holder);
  let level = 0;
  for (let up = parentOf(holder); up && level < 3; up = parentOf(up), level++) {
    for (const child of queryAll(up, 'div,span,i,a,em,button')) {
      if (
        child.contains(holder) ||
        child.querySelector('svg,img') ||
        child.closest('a[href]') ||
        shownText(child, 8).trim().length > 3
      )
        continue;
      if (
        styleOf(child).cursor !== 'pointer' ||
        child.hasAttribute('title') ||
        child.hasAttribute('aria-label')
      )
        continue;
      const box = boxOf(child);
      const inRow = Math.abs(box.top + box.height / 2 - row.top - row.height / 2) < 16;
      const isSwitch =
        box.height >= 12 && box.height <= 36 && box.width >= 1.5 * box.height && box.width <= 80;
      const isBox = box.width >= 10 && box.width <= 24 && Math.abs(box.width - box.height) <= 4;
      if (inRow && (isSwitch || isBox))
        return { element: child, on: isOn(child), disabled: isDisabled(child) };
    }
  }
  return null;
}

export interface Field {
  element: Element;
  filled: boolean;
}

/** Something a person can type a name into: no list, no search box, nothing locked. */
function isTypable(element: Element): boolean {
  if (element.getAttribute('role') === 'combobox' || element.hasAttribute('readonly')) return false;
  return (element as HTMLInputElement).type !== 'search' && !(element as HTMLInputElement).disabled;
}

function asField(element: Element): Field {
  const isInput = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  const value = isInput ? element.value : (element.textContent ?? '');
  return { element, filled: value.trim().length > 0 };
}

export function fieldOf(holder: Element): Field | null {
  const control = controlOf(holder, TEXT, isTypable);
  return control && asField(control);
}

/** Every text field of a region. */
export function fieldsIn(region: Element): Field[] {
  return queryAll(region, TEXT).filter(isTypable).map(asField);
}

export interface Choice {
  label: string;
  days: number;
  element: Element;
}

export interface List {
  kind: 'select' | 'custom' | 'buttons';
  element: Element;
  /** Days the present choice lasts; null when nothing (or nothing readable) is chosen. */
  chosen: number | null;
  choices: Choice[];
}

/** The list of validities that the words belong to. */
export function listOf(holder: Element): List | null {
  const buttons = radiosOf(holder);
  if (buttons) return buttons;
  // Libraries hide the native list behind a drawn one: only what has a box can be chosen from.
  const control = controlOf(
    holder,
    LIST,
    (element) => !(element instanceof HTMLSelectElement) || boxOf(element).width > 8,
  );
  if (!control) return drawnListOf(holder);
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
  const face = listFace(control, holder);
  const shown = control instanceof HTMLInputElement && control.value ? control.value : shownText(face, 80);
  return { kind: 'custom', element: face, chosen: daysOf(shown), choices: [] };
}

/** The visible box of a custom list: as far up from its input as the box stays one row and leaves the words out. */
function listFace(control: Element, holder: Element): Element {
  let face = faceOf(control);
  for (let up = parentOf(control); up && !up.contains(holder); up = parentOf(up)) {
    const box = boxOf(up);
    if (box.height > 64 || box.width > 700 || up.matches('form,td,th,li,fieldset')) break;
    if (box.height >= 16) face = up;
  }
  return face;
}

/** Validities laid out as radio buttons or a row of buttons. */
function radiosOf(holder: Element): List | null {
  let level = 0;
  for (let up = parentOf(holder); up && level < 4; up = parentOf(up), level++) {
    const radios = queryAll(up, 'input[type=radio],[role=radio]');
    if (radios.length < 2) continue;
    const choices: Choice[] = [];
    let chosen: number | null = null;
    for (const radio of radios) {
      const words = wordsOf(radio);
      const days = isDuration(words) ? daysOf(words) : null;
      if (days === null) continue;
      choices.push({ label: words, days, element: faceOf(radio) });
      if (isOn(radio)) chosen = days;
    }
    return choices.length >= 2 ? { kind: 'buttons', element: up, chosen, choices } : null;
  }
  return null;
}

const NOT_CHOSEN = /^(请选择|請選擇|选择|選擇|please select|select|choose)/i;

/** A list or a row of buttons without any role: pressable boxes beside the words that name spans of time. */
function drawnListOf(holder: Element): List | null {
  let level = 0;
  for (let up = parentOf(holder); up && level < 4; up = parentOf(up), level++) {
    const pressables = new Map<Element, string>();
    for (const element of queryAll(up, '*')) {
      if (element.childElementCount > 3 || holds(element, holder)) continue;
      const words = shownText(element, 40).trim();
      if (!words || words.length > 24 || !(isDuration(words) || NOT_CHOSEN.test(words))) continue;
      const clickable = clickableOf(element, words.length);
      if (clickable && !clickable.disabled) pressables.set(clickable.element, words);
    }
    const [first, ...more] = [...pressables].map(([element, label]) => ({
      element,
      label,
      days: daysOf(label),
    }));
    if (!first) continue;
    if (!more.length) return { kind: 'custom', element: first.element, chosen: first.days, choices: [] };
    const choices = [first, ...more].flatMap(({ element, label, days }) =>
      days === null ? [] : [{ element, label, days }],
    );
    const on = choices.find(({ element }) => isOn(element) === true);
    return { kind: 'buttons', element: up, chosen: on?.days ?? null, choices };
  }
  return null;
}

function wordsOf(radio: Element): string {
  const label = (radio as HTMLInputElement).labels?.[0] ?? radio.closest('label');
  const spoken = radio.getAttribute('aria-label');
  if (label) return shownText(label, 60).trim();
  if (spoken) return spoken;
  const own = shownText(radio, 60).trim();
  if (own) return own;
  const next = radio.nextSibling;
  return next ? shownText(next, 60).trim() : '';
}
