/** Where on the page something stands: in which dialog, menu, titled block, or in a message. */
import { patternOf, SEARCHES, TALKS_ABOUT } from '../../guides/vocabulary';
import { isBeside } from './beside';
import { boxOf, styleOf } from './style';
import { holds, parentOf, queryAll, shortText, upwards } from './tree';

const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
const MENU = 'nav,[role=navigation],[role=menu],[role=menubar],[role=tablist],[role=tree]';
/** A colour with an alpha between 0 and 1. */
export const SEE_THROUGH = /[,/] 0\.\d+\)$/;
/** Not painted at all. */
export const CLEAR = /^rgba\(.*, 0\)$|\/ 0\)$/;
const BAR = 'header,[role=banner],[role=toolbar]';

/** The dialog an element stands in, look-alikes included: a box over the page, smaller than the window, that holds it. */
export function dialogOf(element: Element): Element | null {
  const view = element.ownerDocument.defaultView;
  if (!view) return null;
  for (const up of upwards(element)) {
    if (up.matches(DIALOG)) return up;
    if (up === element.ownerDocument.body) return null;
    if (looksLikeDialog(up, view)) return up;
  }
  return null;
}

function looksLikeDialog(element: Element, view: Window): boolean {
  const style = styleOf(element);
  const floats =
    style.position === 'fixed' ||
    (style.position === 'absolute' && isLifted(element)) ||
    element.hasAttribute('popover') ||
    isAloneInBackdrop(element, view.innerHeight);
  if (!floats) return false;
  const box = boxOf(element);
  return (
    box.width >= 120 &&
    box.height >= 60 &&
    box.width <= view.innerWidth * 0.98 &&
    box.height <= view.innerHeight &&
    box.top >= -1 &&
    isOffEdges(box, view)
  );
}

/**
 * Laid over the page itself, or by the box without size that pop-ups hang in.
 * @param least `z-index` from which something is laid over the rest
 * @param levels how far up that box may be
 */
export function isLifted(element: Element, least = 10, levels = 3): boolean {
  for (const up of upwards(element, levels)) {
    if (up !== element && boxOf(up).width * boxOf(up).height > 1) return false;
    if (Number(styleOf(up).zIndex) >= least) return true;
  }
  return false;
}

/** All there is in a backdrop over the whole window: what shimmers through waits for it. */
function isAloneInBackdrop(element: Element, full: number): boolean {
  for (const up of [...upwards(element, 4)].slice(1)) {
    if ([...up.children].some((child) => !child.contains(element) && shortText(child, 0) === null))
      return false;
    if (!isSheet(up, full)) continue;
    const { backgroundColor } = styleOf(up);
    return SEE_THROUGH.test(backgroundColor) || (CLEAR.test(backgroundColor) && hasBackdropBeside(up, full));
  }
  return false;
}

const isSheet = (element: Element, full: number): boolean =>
  styleOf(element).position === 'fixed' && boxOf(element).height >= full;

/** The backdrop is a box of its own, beside the clear sheet that holds the window: Bootstrap's way. */
const hasBackdropBeside = (sheet: Element, full: number): boolean =>
  [sheet.previousElementSibling, sheet.nextElementSibling].some((beside) => {
    if (!beside || !isSheet(beside, full)) return false;
    const { backgroundColor, opacity } = styleOf(beside);
    return SEE_THROUGH.test(backgroundColor) || (!CLEAR.test(backgroundColor) && Number(opacity) < 1);
  });

/** A bar along an edge, a side panel or a full-size layer is no dialog. */
function isOffEdges({ left, right, top, bottom }: DOMRect, view: Window): boolean {
  const off = [left > 2, top > 2, right < view.innerWidth - 2, bottom < view.innerHeight - 2];
  return off.filter(Boolean).length > 2;
}

/** A list of choices by role, or by looks: at least three like siblings with short texts. */
export function isInMenu(element: Element): boolean {
  let level = 0;
  for (const up of upwards(element)) {
    if (up.matches(MENU)) return true;
    if (level++ < 5 && looksLikeMenu(up)) return true;
    if (level > 12) return false;
  }
  return false;
}

function looksLikeMenu(item: Element): boolean {
  const list = parentOf(item);
  if (!list || list.children.length < 3 || list.children.length > 40) return false;
  let alike = 0;
  for (const sibling of list.children) {
    if (sibling.tagName !== item.tagName) continue;
    const text = shortText(sibling, 200);
    if (text !== null && text.trim().length <= 40) alike++;
  }
  return alike >= 3;
}

/**
 * The strip at the top of a mailbox: the one that holds the words of its frame (退出登录, 帮助与反馈 …). Where no strip has them,
 * by role, or by standing in the frame's top 140 px.
 */
export function isInTopBar(element: Element, strip: Element | null): boolean {
  if (strip) return holds(strip, element);
  return boxOf(element).top < 140 || [...upwards(element)].some((up) => up.matches(`${BAR},${MENU}`));
}

/** Words that point out of the page: the way back (breadcrumbs) or to a manual. */
export function isInBreadcrumb(element: Element): boolean {
  let level = 0;
  for (const up of upwards(element)) {
    if (level++ > 4) return false;
    if (/breadcrumb|[面麵]包屑|[当當]前位置/i.test(up.getAttribute('aria-label') ?? '')) return true;
    const parent = parentOf(up);
    if (!parent || parent.childNodes.length > 24) continue;
    let separators = 0;
    for (const child of parent.childNodes) {
      if (/^\s*[>/›»→＞\\]\s*$/.test(shortText(child, 5) ?? '')) separators++;
    }
    if (separators >= 1 && parent.children.length >= 2 && shortText(parent, 120) !== null) return true;
  }
  return false;
}

const PASSING =
  '[role=tooltip],[role=alert],[role=status],[role=log],[aria-live=polite],[aria-live=assertive]';
const FIELDS = 'input:not([type=hidden]),select,textarea';

/** Something said in passing: a tooltip, a toast, a live message. What a window with fields says of them is its own answer. */
export function isToastOrTooltip(element: Element): boolean {
  for (const up of upwards(element)) if (up.matches(PASSING)) return !isOfForm(up);
  return false;
}

function isOfForm(message: Element): boolean {
  const around = parentOf(message);
  const dialog = around && dialogOf(around);
  return dialog !== null && queryAll(dialog, FIELDS).some((field) => !holds(message, field));
}

const LARGEST_ASIDE = 900;
/** Letters of a sentence at least, and what ends or parts one: entries of a menu have none. */
const SENTENCE = 12;
const STOPS = /[。！？；，]|[.!?,;](?:\s|$)/;

/** A box that talks about the page (help, chat, notes, search results): its own first words say so. */
export function isInHelpBox(element: Element): boolean {
  for (const up of upwards(element, 9)) {
    if (up === up.ownerDocument.body || shortText(up, LARGEST_ASIDE) === null) return false;
    const lead = leadOf(up);
    if (
      lead &&
      !lead.contains(element) &&
      patternOf(TALKS_ABOUT).test(lead.textContent ?? '') &&
      !namesField(up, lead) &&
      // 「帮助中心」 at the head of a menu is an entry; a title that folds its box is none.
      (styleOf(lead).cursor !== 'pointer' || tellsMore(up, lead))
    )
      return true;
  }
  return false;
}

const NAMED = 'input:not([type=search],[type=hidden],[type=checkbox],[type=radio]),select';

/** "Note" right beside a field is the field's name; a search is part of any help. */
const namesField = (block: Element, lead: Element): boolean =>
  queryAll(block, NAMED).some(
    (field) => isBeside(lead, field) && !patternOf(SEARCHES).test(field.getAttribute('placeholder') ?? ''),
  );

/** A sentence stands below the title: what a menu has none of. */
function tellsMore(block: Element, lead: Element): boolean {
  const rest = (block.textContent ?? '').replace(lead.textContent ?? '', '').trim();
  return rest.length >= SENTENCE && STOPS.test(rest);
}

/** Element of the first words shown in a block, when they are short enough for a title. */
export function leadOf(block: Element): Element | null {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data.trim();
    if (text.length > 1) return text.length <= 40 ? node.parentElement : null;
  }
  return null;
}
