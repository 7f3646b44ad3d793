/** Which words belong to which control, by where they stand. CSS px. */
import { boxOf } from './style';

/** A control belongs to words in its own row, or right below them. */
export function isBeside(words: Element, control: Element): boolean {
  if (words === control || words.contains(control)) return true;
  const a = boxOf(words);
  const b = boxOf(control);
  const inRow = a.top < b.bottom + 12 && b.top < a.bottom + 12;
  const isBelow = b.top >= a.bottom - 4 && b.top - a.bottom <= 56 && b.left < a.right + 160;
  return inRow || isBelow;
}

/** Distance between two boxes; 0 when they touch. */
export function gap(from: Element, to: Element): number {
  const a = boxOf(from);
  const b = boxOf(to);
  return Math.max(0, b.left - a.right, a.left - b.right) + Math.max(0, b.top - a.bottom, a.top - b.bottom);
}
