/** From the words to the thing a person would press: native and ARIA roles, and what only looks pressable. */
import { bare } from '../../guides/fold';
import { CLEAR } from './region';
import { boxOf, styleOf } from './style';
import { shownText } from './text';
import { depthBelow, elementAt, holds, meeting, parentOf, shortText, upwards } from './tree';

export type Role = 'button' | 'link' | 'menuitem' | 'tab' | 'toggle' | 'option' | 'pressable';

export interface Clickable {
  element: Element;
  role: Role;
  /** How sure it is that this thing, and not something around it, is pressed: 0–1. */
  trust: number;
  disabled: boolean;
}

const ROLES: Readonly<Record<string, Role>> = {
  button: 'button',
  link: 'link',
  menuitem: 'menuitem',
  menuitemradio: 'menuitem',
  menuitemcheckbox: 'menuitem',
  treeitem: 'menuitem',
  tab: 'tab',
  option: 'option',
  switch: 'toggle',
  checkbox: 'toggle',
  radio: 'toggle',
};
const HIGHEST_CLIMB = 24;
/** A pressable thing whose text is this much longer than the label is something else that holds the label. */
const LONGEST_NAME = 3;
/** Arrows that say that something hangs below. */
export const ARROW = /[▾▼⌄⏷˅]/;
export const HANGS = new RegExp(`${ARROW.source}$`);
/** Too little outside a menu or a bar: a heading that folds its block away looks the same. */
const HANGS_TRUST = 0.8;
/** Entries of a stack, the letters of each at most, and the trust in one. */
const STACK = 3;
const LONGEST_ENTRY = 40;
const ENTRY = 0.9;
/** Of a button, between its edge and its words. CSS px. */
const LEAST_PADDING = 8;

function nativeRole(element: Element): Role | null {
  switch (element.tagName) {
    case 'BUTTON':
    case 'SUMMARY':
      return 'button';
    case 'A':
      return element.hasAttribute('href') || element.hasAttribute('onclick') ? 'link' : null;
    case 'INPUT':
      return /^(button|submit|reset|image)$/.test((element as HTMLInputElement).type) ? 'button' : null;
    case 'OPTION':
      return 'option';
    default:
      return null;
  }
}

/** Role a person's click would use, or null for something that is not pressable by markup. */
export function roleOf(element: Element): Role | null {
  const named = ROLES[(element.getAttribute('role') ?? '').trim().toLowerCase().split(/\s+/)[0] ?? ''];
  if (named) return named;
  const native = nativeRole(element);
  if (native) return native;
  if (
    element.hasAttribute('onclick') ||
    element.hasAttribute('ng-click') ||
    element.hasAttribute('data-action')
  )
    return 'pressable';
  const tabindex = element.getAttribute('tabindex');
  return tabindex !== null && Number(tabindex) >= 0 && !element.matches('input,textarea,select,iframe,body')
    ? 'pressable'
    : null;
}

/** Disabled by markup, by ARIA, or by the look every library gives it. */
export function isDisabled(element: Element): boolean {
  for (const up of upwards(element, 4)) {
    if (up.matches(':disabled')) return true;
    if (up.getAttribute('aria-disabled') === 'true' || up.hasAttribute('disabled')) return true;
    if (styleOf(up).cursor === 'not-allowed') return true;
    if (roleOf(up)) break;
  }
  return false;
}

/**
 * The pressable thing that `holder`'s words belong to; null for plain text such as a heading.
 * @param label folded label, to tell a button from a region that merely holds it
 */
export function clickableOf(holder: Element, labelLength: number): Clickable | null {
  for (const up of upwards(holder, HIGHEST_CLIMB + 1)) {
    if (
      up === holder.ownerDocument.body ||
      up.matches(
        'dialog,form,table,tbody,[role=dialog],[role=menu],[role=tablist],[role=listbox],main,section',
      )
    )
      break;
    const role = roleOf(up);
    if (role) {
      const length = bare(shownText(up, 300)).length;
      if (up !== holder && length > labelLength * LONGEST_NAME + 12) break;
      const trust = role === 'pressable' && length > labelLength + 8 ? 0.6 : 1;
      return { element: up, role, trust, disabled: isDisabled(up) };
    }
    if (up.tagName === 'LABEL') return null;
  }
  return byCursor(holder, labelLength) ?? byCover(holder, labelLength);
}

/** No role anywhere: the hand cursor tells, as far up as it reaches while the words stay the label's. */
function byCursor(holder: Element, labelLength: number): Clickable | null {
  const cursor = styleOf(holder).cursor;
  if (cursor !== 'pointer' && cursor !== 'not-allowed') return null;
  let top = holder;
  let trust = 0.9;
  for (
    let up = parentOf(holder);
    up && styleOf(up).cursor === cursor && up !== holder.ownerDocument.body;
    up = parentOf(up)
  ) {
    const length = bare(shownText(up, 300)).length;
    if (length > labelLength + 4) {
      // A container's hand over entries of like size, stacked: each is an entry of its own.
      if (isStack(up)) {
        trust = ENTRY;
        break;
      }
      // The hand belongs to something larger (a row, a card): pressing here may do what the larger thing does.
      trust = length > labelLength * 2 + 12 ? 0.45 : 0.7;
      break;
    }
    top = up;
  }
  return { element: top, role: 'pressable', trust, disabled: cursor === 'not-allowed' || isDisabled(top) };
}

/** A triangle that points down behind the words: a menu hangs there, however it is opened. */
export function byArrow(holder: Element, labelLength: number): Clickable | null {
  for (const up of upwards(holder, 2)) {
    const text = shownText(up, 60).trim();
    if (HANGS.test(text) && bare(text).length <= labelLength + 2)
      return { element: up, role: 'pressable', trust: HANGS_TRUST, disabled: isDisabled(up) };
  }
  return null;
}

/** Entries below each other, as wide as their container, alike in height, each with a few words. */
function isStack(container: Element): boolean {
  const entries = [...container.children].filter((child) => boxOf(child).height > 0);
  if (entries.length < STACK || entries.length > 40) return false;
  const [first, ...rest] = entries.map(boxOf);
  return (
    first !== undefined &&
    entries.every((entry) => shortText(entry, LONGEST_ENTRY) !== null) &&
    rest.every(
      (box) =>
        Math.abs(box.width - first.width) <= 2 &&
        Math.abs(box.left - first.left) <= 2 &&
        Math.abs(box.height - first.height) <= first.height / 4,
    )
  );
}

/** An empty sheet laid over the words takes the click: what holds both, and nothing else, is the thing to press. */
function byCover(holder: Element, labelLength: number): Clickable | null {
  const box = boxOf(holder);
  const cover = elementAt(holder.ownerDocument, box.left + box.width / 2, box.top + box.height / 2);
  if (!cover || holds(holder, cover) || holds(cover, holder) || styleOf(cover).cursor !== 'pointer')
    return null;
  const both = meeting(holder, cover);
  if (!both || depthBelow(both, holder) > 2 || bare(shownText(both, 300)).length > labelLength + 4)
    return null;
  return { element: both, role: 'pressable', trust: 0.85, disabled: isDisabled(both) };
}

/** Words elsewhere may name a control: `aria-labelledby`. */
export function labelledClickable(holder: Element): Clickable | null {
  const root = holder.getRootNode() as Document | ShadowRoot;
  for (const up of upwards(holder, 3)) {
    const named = up.id ? root.querySelector(`[aria-labelledby~="${CSS.escape(up.id)}"]`) : null;
    const role = named && roleOf(named);
    if (named && role) return { element: named, role, trust: 1, disabled: isDisabled(named) };
  }
  return null;
}

/** A link with a ground and corners of its own: the next page of a wizard is behind what looks like any other button. */
export function isDrawnAsButton(element: Element): boolean {
  const { display, backgroundColor, paddingLeft } = styleOf(element);
  return (
    display !== 'inline' && !CLEAR.test(backgroundColor) && Number.parseFloat(paddingLeft) >= LEAST_PADDING
  );
}

/** A link that leads to another document: right for "go there", wrong for "do it". */
export function leavesPage(element: Element): boolean {
  const link = element.closest('a[href]');
  if (!link) return false;
  const href = link.getAttribute('href') ?? '';
  return !/^(#|javascript:|$)/i.test(href.trim());
}
