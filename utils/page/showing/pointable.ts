/** What a person points at, from what was hit upwards: something to press, to switch or to fill in, and what it is called. */
import { bare } from '../../guides/fold';
import type { Thing } from '../../learned/entry';
import { clickableOf, roleOf } from '../locate/clickable';
import { leadOf } from '../locate/region';
import { boxOf } from '../locate/style';
import { shownText } from '../locate/text';
import { parentOf, queryAll, upwards } from '../locate/tree';

const TOGGLE = 'input[type=checkbox],[role=checkbox],[role=switch]';
const CHOICE = 'input[type=radio],[role=radio]';
const LIST = 'select,[role=combobox],[aria-haspopup=listbox]';
const FIELD =
  'input:not([type]),input[type=text],input[type=tel],input[type=number],input[type=email],textarea,[role=textbox]';
/** Never: what is typed there is a secret, or nothing of a guide. */
const NEVER =
  'input[type=password],input[type=file],input[type=hidden],iframe,object,embed,video,audio,html,body';
const THINGS: readonly (readonly [Thing, string])[] = [
  ['toggle', TOGGLE],
  ['choice', CHOICE],
  ['list', LIST],
  ['field', FIELD],
];
/** Levels up to what was meant. */
const HIGHEST = 6;
const LONGEST = 80;
/** A larger share of the window is a part of the page, nothing to press. */
const LARGEST = 0.5;

/** @param path from what was hit upwards, through shadow roots */
export function pointable(path: readonly EventTarget[]): Element | null {
  const elements = path.filter((one): one is Element => one instanceof Element);
  const [hit] = elements;
  if (!hit || hit.matches(NEVER)) return null;
  const near = elements.slice(0, HIGHEST);
  const control = near.find((one) => thingOf(one) !== 'control');
  const press = clickableOf(hit, bare(shownText(hit, LONGEST)).length)?.element ?? near.find(roleOf) ?? null;
  const found = control && (!press || press.contains(control)) ? control : (press ?? control ?? null);
  return found && !found.matches(NEVER) && !isLarge(found) ? found : null;
}

function isLarge(element: Element): boolean {
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView ?? window;
  const { width, height } = boxOf(element);
  return width * height > LARGEST * innerWidth * innerHeight;
}

/** Kind of thing it is found by again. */
export function thingOf(element: Element): Thing {
  return THINGS.find(([, selector]) => element.matches(selector))?.[0] ?? 'control';
}

/** What a person would call it, the likeliest first: its own words, its label's, those before it. */
export function namesOf(element: Element): string[] {
  const thing = thingOf(element);
  const spoken = ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? '');
  const pictures = queryAll(element, 'img[alt]').map((one) => one.getAttribute('alt') ?? '');
  const value = element instanceof HTMLInputElement && thing === 'control' ? element.value : '';
  // A tile tells more than its name: its first words come first.
  const own = thing === 'control' ? [leadOf(element)?.textContent ?? '', shownText(element, LONGEST)] : [];
  const labels = [...((element as HTMLInputElement).labels ?? [])].map((one) => shownText(one, LONGEST));
  const names = [
    ...own,
    value,
    ...labels,
    ...spoken,
    ...pictures,
    ...(thing === 'control' ? [] : before(element)),
  ];
  return [...new Set(names.map((name) => name.trim()).filter((name) => name && name.length <= LONGEST))];
}

/** Words that stand before a control in its own row. */
function before(element: Element): string[] {
  const found: string[] = [];
  let inner: Element = element;
  for (const up of [...upwards(parentOf(element) ?? element, 3)]) {
    for (const child of up.children) {
      if (child === inner || child.contains(inner)) break;
      found.push(shownText(child, LONGEST));
    }
    inner = up;
  }
  return found;
}
