/** Which titled block a control stands in: three links read 进入设置, and only their blocks' titles tell them apart. */
import { clickableOf } from './clickable';
import { isInMenu, leadOf } from './region';
import { styleOf } from './style';
import type { Hit } from './text-index';
import { holds, inOrder, meeting, parentOf, shortText, upwards } from './tree';
import { visibilityOf } from './visibility';

const LARGEST_BLOCK = 1500;
/** A longer table row lays out a page. */
const LARGEST_ROW = 200;
/** Trust below which not the words are pressed but something larger that holds them. */
const LARGER = 0.5;
/** Cells from which a row is one of a list. */
const ROW_OF_DATA = 3;

/**
 * How surely `title` is the title of the block `control` stands in, 0–1.
 * @param peers every control of the same name on the page, `control` included
 */
export function titleScore(title: Hit, control: Element, peers: readonly Element[]): number {
  const holder = title.holder;
  if (holds(control, holder)) return 0;
  const block = meeting(holder, control);
  if (!block) return 0;
  const order = inOrder(holder, control);
  // A table's row is a block, and its first words are its title.
  const row = holder.closest('tr,[role=row]');
  if (row && shortText(row, LARGEST_ROW) !== null) {
    if (row === control.closest('tr,[role=row]')) return order < 0 ? 1 : 0;
    // Of a row of data, that is; a heading over rows has hardly a neighbour.
    if (isRowOfData(row)) return 0;
  }
  const others = peers.filter((peer) => peer !== control && holds(block, peer));
  if (block !== block.ownerDocument.body && others.length === 0) {
    if (shortText(block, LARGEST_BLOCK) === null)
      return order < 0 && !divided(holder, control, block) ? 0.8 : 0;
    return divided(holder, control, block) ? 0 : order < 0 ? 1 : 0.85;
  }
  if (order > 0 || divided(holder, control, block)) return 0;
  // Flat page: the first such control after the title, with no other title in between.
  const between = others.some((peer) => inOrder(holder, peer) < 0 && inOrder(peer, control) < 0);
  return between ? 0 : 0.85;
}

/** Whether a row is one of a list, and no line that lays out a page. */
export const isRowOfData = (row: Element): boolean =>
  row.querySelectorAll('td,[role=cell],[role=gridcell]').length >= ROW_OF_DATA;

/** First words that name no other setting: how this one stands. */
const NEUTRAL = /状态|狀態|status|^[已未当當目]|开启|開啟|enabl|authori[sz]/i;
const PRESSABLE = 'button,a,input,[role=button],[role=switch]';

/**
 * Whether the control stands in one of several like blocks, under a name of its own that is not this title.
 * @param about what all of them are about
 * @param words the control's own, where they stand beside it
 */
export function isOfOther(
  control: Element,
  title: Element,
  about: RegExp | null,
  words: Element | null = null,
): boolean {
  for (const up of upwards(parentOf(control) ?? control, 6)) {
    if (up.contains(title)) return false;
    const like = [...(up.parentElement?.children ?? [])].some(
      (other) =>
        other !== up &&
        other.tagName === up.tagName &&
        other.className === up.className &&
        (up.tagName === 'LI' || up.className !== '') &&
        other.querySelector(PRESSABLE),
    );
    const lead = like ? leadOf(up) : null;
    if (lead && words && (lead.contains(words) || words.contains(lead))) continue;
    const name = lead?.textContent ?? '';
    if (lead && !control.contains(lead) && !NEUTRAL.test(name) && !about?.test(name)) return true;
  }
  return false;
}

/** Whether another title of the same make stands between the title and the control. */
function divided(title: Element, control: Element, block: Element): boolean {
  const look = styleOf(title);
  const heading = /^H[1-6]$/.test(title.tagName);
  for (const other of block.querySelectorAll(heading ? 'h1,h2,h3,h4,h5,h6' : title.tagName.toLowerCase())) {
    if (
      other === title ||
      title.contains(other) ||
      other.contains(title) ||
      other.contains(control) ||
      control.contains(other)
    )
      continue;
    const between = inOrder(title, other) < 0 && inOrder(other, control) < 0;
    // A title below the control is its block's only where no other stands above it: that one's block ends before.
    const beyond = inOrder(control, title) < 0 && inOrder(other, title) < 0;
    if (!between && !beyond) continue;
    if (!heading && other.className !== title.className) continue;
    if ((other.textContent ?? '').trim().length === 0) continue;
    const otherLook = styleOf(other);
    if (
      !heading &&
      (otherLook.fontSize !== look.fontSize ||
        otherLook.fontWeight !== look.fontWeight ||
        otherLook.color !== look.color)
    )
      continue;
    if (heading || title.className !== '' || Number(look.fontWeight) >= 500) return true;
  }
  return false;
}

/** Whether words can be a block's title: seen, and no menu entry of the same name. */
export function isTitle(hit: Hit, ignore: Element | null): boolean {
  if (hit.from !== 'text') return false;
  const visibility = visibilityOf(hit.holder, ignore);
  if (visibility === 'hidden') return false;
  if (!isInMenu(hit.holder)) return true;
  const own = clickableOf(hit.holder, (hit.holder.textContent ?? '').length);
  return own === null || own.trust < LARGER;
}
