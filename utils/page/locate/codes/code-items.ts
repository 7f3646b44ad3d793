/**
 * A list of codes without headings, whose every entry says by itself when it ends: 「到期时间：2027-03-01」. Only a list all of
 * whose entries do so, each with something to press: a line of some entry's details is none.
 */
import { shownText } from '../text';
import type { Hit } from '../text-index';
import { closest, parentOf, queryAll } from '../tree';
import type { CodeList, ListedRow } from './code-rows';
import { endOf } from './row-facts';

const ITEM = 'li,[role=listitem]';
const PRESSED = 'a,button,[role=button]';
const LONGEST_LINE = 40;

/** Lists whose entries hold words of `ends`, with the end beside them. */
export function listsOfItems(ends: readonly Hit[]): CodeList[] {
  const lists = new Map<Element, Map<Element, Element>>();
  for (const { holder, from } of ends) {
    const item = closest(holder, ITEM);
    const list = item && parentOf(item);
    const line = shownText(holder, LONGEST_LINE);
    if (!item || !list || from !== 'text' || line.length > LONGEST_LINE || endOf(line) === null) continue;
    const items = lists.get(list) ?? new Map<Element, Element>();
    lists.set(list, items.set(item, holder));
  }
  return [...lists].flatMap(([element, items]) => {
    const entries = [...element.children].filter((child) => shownText(child, LONGEST_LINE).trim());
    const rows = entries.flatMap((entry) => rowOf(entry, items.get(entry)) ?? []);
    const [head] = items.values();
    return head && rows.length === entries.length ? [{ head, element, rows, saysEmpty: false }] : [];
  });
}

function rowOf(element: Element, holder: Element | undefined): ListedRow | null {
  if (!holder || !queryAll(element, PRESSED).length) return null;
  // What stands before the end is the name. With nothing there, nobody can tell where a name would stand.
  const before = element.ownerDocument.createRange();
  before.setStart(element, 0);
  before.setEndBefore(holder);
  return {
    element,
    name: before.toString().trim() || null,
    ends: shownText(holder, LONGEST_LINE),
    others: [],
  };
}
