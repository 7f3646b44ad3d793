/** The client's own list of mailboxes: whether one stands in it, and what its row says. */
import { normalise } from '../../guides/normalise';
import { parentOf, upwards } from '../../page/locate/tree';
import { visibilityOf } from '../../page/locate/visibility';
import { isUserContent } from '../others/others';
import { ROW_BAD, ROW_GOOD } from './words';

export type RowStatus = 'good' | 'bad' | 'unknown';

const ROW = 'tr,[role=row],li,[role=listitem]';
const HIGHEST_CLIMB = 6;

/** What the row of this mailbox says of it; null when none is there. */
export function statusOf(doc: Document, address: string): RowStatus | null {
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const holder = isAddress(node.data, address) ? parentOf(node) : null;
    const status = holder && rowStatus(holder, address);
    if (holder && status && !isUserContent(holder)) return status;
  }
  return null;
}

/** Letter by letter: folded, two mailboxes of a company may look alike. */
export const isAddress = (text: string, address: string) =>
  text.trim().toLowerCase() === address.toLowerCase();

/** @param holder the element whose text is the address */
export function rowStatus(holder: Element, address: string): RowStatus | null {
  const row = rowOf(holder);
  if (!row || visibilityOf(holder) === 'hidden') return null;
  const mails = (row.textContent ?? '').match(/[^\s@]+@[^\s@]+/g) ?? [];
  if (mails.some((mail) => !mail.toLowerCase().includes(address.toLowerCase()))) return null;
  const says = (pattern: RegExp) =>
    [...row.querySelectorAll('*')].some(
      (element) =>
        pattern.test(normalise(element.getAttribute('aria-label') ?? '')) ||
        (element.childElementCount === 0 && pattern.test(normalise(element.textContent ?? ''))),
    );
  return says(ROW_BAD) ? 'bad' : says(ROW_GOOD) ? 'good' : 'unknown';
}

function rowOf(holder: Element): Element | null {
  let level = 0;
  for (const up of upwards(holder)) {
    if (up.matches(ROW)) return up;
    if (level++ > HIGHEST_CLIMB || up === up.ownerDocument.body) return null;
  }
  return null;
}
