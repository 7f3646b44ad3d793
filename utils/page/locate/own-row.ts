/** Whether something stands in the row of one mailbox. Addresses are compared letter by letter: folded, z.wei and zwei are one. */
import { spacedText } from './text';
import { upwards } from './tree';

const ADDRESS = /[^\s@<>()（）:：,;，；]+@[^\s@<>()（）:：,;，；]+/g;
/** A row is no deeper than this, and says no more. */
const LEVELS = 8;
const LONGEST_ROW = 400;

/** The smallest block around it that names any address names this one alone. */
export function isInRowOf(element: Element, address: string): boolean {
  const wanted = address.toLowerCase();
  for (const up of upwards(element, LEVELS)) {
    const text = spacedText(up, LONGEST_ROW).toLowerCase();
    if (text.length > LONGEST_ROW) return false;
    const named = text.match(ADDRESS);
    if (named) return wanted !== '' && named.every((one) => one === wanted);
  }
  return false;
}
