/**
 * Whether a window takes something away: deletes, voids, resets, erases. Nothing is ever ringed in one: not its 确定, not the
 * field that asks to type a name first.
 */
import { DESTROYS, NOT_TO_BE_UNDONE, ONLY_TALK, patternAround, patternOf } from '../../../guides/vocabulary';
import { dialogOf } from '../region';
import { boxOf } from '../style';
import { shownText, spacedText } from '../text';
import { parentOf, queryAll, upwards } from '../tree';

/** Letters read of a window; a longer one is no window anybody reads. */
const LONGEST = 6000;
const LONGEST_TITLE = 40;
/** With so many things to press a window is a page of its own: what its other blocks say is not this block's business. */
const PAGE_LIKE = 8;
const LONGEST_BLOCK = 260;
const PRESSABLE = 'button,a,[role=button],input[type=button],input[type=submit]';
const GONE = new RegExp(`${patternOf(DESTROYS).source}|${patternOf(NOT_TO_BE_UNDONE).source}`, 'i');
const TALK = patternAround(ONLY_TALK, GONE);
const known = new WeakMap<Element, { text: string; takes: boolean }>();

/** Whether some words announce that something is taken away. Pure. */
export const takesAway = (words: string): boolean => GONE.test(words.replace(TALK, ' '));

/** The window around an element that takes something away, or null: any of the enclosing ones counts. */
export function deletingWindow(element: Element): Element | null {
  for (let dialog = dialogOf(element); dialog; ) {
    if (isDeleting(dialog, element)) return dialog;
    const above: Element | null = parentOf(dialog);
    dialog = above && dialogOf(above);
  }
  return null;
}

/** @param at what is about to be pressed: in a window with many controls only its own block counts */
export function isDeleting(dialog: Element, at: Element | null = null): boolean {
  const controls = queryAll(dialog, PRESSABLE).length;
  if (controls < PAGE_LIKE) return saysSo(dialog);
  const title = shownText(dialog, LONGEST_TITLE).slice(0, LONGEST_TITLE);
  return takesAway(title) || (at !== null && saysSo(blockIn(dialog, at)));
}

function saysSo(block: Element): boolean {
  const text = wordsOf(block);
  const before = known.get(block);
  if (before?.text === text) return before.takes;
  const takes = takesAway(text);
  known.set(block, { text, takes });
  return takes;
}

/** What a block says, pictures included; what its other buttons are called is not what it does. */
function wordsOf(block: Element): string {
  let text = spacedText(block, LONGEST);
  for (const button of queryAll(block, PRESSABLE)) {
    const name = spacedText(button, LONGEST_TITLE).trim();
    if (name && name.length <= LONGEST_TITLE) text = text.replace(name, ' ');
  }
  const pictures = queryAll(block, 'img[alt],[role=img][aria-label]')
    .filter((one) => boxOf(one).width > 8)
    .map((one) => one.getAttribute('alt') ?? one.getAttribute('aria-label') ?? '');
  return [text.replace(/\s+/g, ''), text, ...pictures].join(' 。');
}

function blockIn(dialog: Element, at: Element): Element {
  let block = at;
  for (const up of upwards(at)) {
    if (up === dialog || shownText(up, LONGEST_BLOCK).length > LONGEST_BLOCK) break;
    block = up;
  }
  return block;
}
