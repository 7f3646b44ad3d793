/** The rows of the page's list of codes that deserve a look, one after the other; never what deletes them. */

import { listsOfItems } from '../../capture/code-items';
import { type CodeList, type ListedRow, listsUnder } from '../../capture/code-rows';
import { hasMorePages } from '../../capture/more-pages';
import { type RowFault, stateOfRow } from '../../capture/row-facts';
import type { Sight } from '../../guides/types';
import { type Look, NOTHING, type Seen } from '../look';
import { dialogOf, isInAside } from '../region';
import { boxOf } from '../style';
import { shownText } from '../text';
import { isDeleting } from '../veto/deleting-window';
import type { Sightline } from '../visible';
import { owner } from './owner';

/** In this order they are looked at. */
const FAULTS: readonly RowFault[] = ['expired', 'expiring', 'unnamed'];
/** How sure the title must be the list's own. */
const OWNED = 0.5;

interface Reading {
  list: CodeList;
  /** Nothing of it can be reached: a window lies over it. */
  covered: boolean;
  next: { row: ListedRow; key: string; fault: RowFault; line: Sightline } | null;
  aside: boolean;
  unread: boolean;
}

const readings = new WeakMap<Look, Reading | null>();

export function findRow(look: Look, sight: Sight): Seen {
  const known = readings.get(look);
  const reading = known === undefined ? read(look, sight) : known;
  readings.set(look, reading);
  if (!reading) return NOTHING;
  const { list, next, covered } = reading;
  const tried = list.rows.length;
  const whole: Seen = {
    best: { element: list.element, score: 1, line: 'shown' },
    ambiguous: false,
    covered: null,
    tried,
  };
  const nothing: Seen = { ...NOTHING, tried };
  if (sight.state === next?.fault && next) {
    const { row, key, line } = next;
    if (line === 'covered') return { ...nothing, covered: row.element };
    return { ...whole, best: { element: row.element, score: 1, line, key } };
  }
  if (covered) return sight.state ? nothing : { ...nothing, covered: list.element };
  return is(sight.state, reading) ? whole : nothing;
}

function is(state: Sight['state'], { list: { rows, saysEmpty }, next, aside, unread }: Reading): boolean {
  if (state === undefined) return true;
  if (state === 'aside') return aside;
  if (state === 'empty') return saysEmpty;
  if (next || !rows.length) return false;
  return state === 'unread' ? unread : state === 'fine' && !unread;
}

/** The one list that is surely of codes; null when there is none, or more than one. */
function read(look: Look, { titled = [] }: Sight): Reading | null {
  const usable = (hit: { holder: Element }) => look.lineOf(hit.holder) !== 'hidden' && !isInAside(hit.holder);
  const ends = [...look.hits(['expiresAt'])].filter(usable);
  if (!ends.length) return null;
  const names = [...look.hits(['codeName'])].filter(usable);
  const lists = [...listsUnder(ends, names), ...listsOfItems(ends)];
  const peers = lists.map(({ element }) => element);
  const ours = lists
    .filter(({ element }) => {
      const dialog = dialogOf(element);
      return !(dialog && isDeleting(dialog, element)) && owner(look, titled, element, peers) >= OWNED;
    })
    .map((list) => ({ list, covered: isCovered(look, list) }));
  const open = ours.filter(({ covered }) => !covered);
  const [only, ...more] = open.length ? open : ours;
  return only && !more.length ? { ...only, ...judge(look, only.list) } : null;
}

const isCovered = (look: Look, { head, rows }: CodeList) =>
  [head, ...rows.map(({ element }) => element)].every((one) => lineOf(look, one) === 'covered');

function judge(look: Look, { element, rows }: CodeList): Pick<Reading, 'next' | 'aside' | 'unread'> {
  const { memory, now } = look.options;
  const alike = new Map<string, number>();
  const judged = rows.map((row) => {
    const text = shownText(row.element, 300);
    const before = alike.get(text) ?? 0;
    alike.set(text, before + 1);
    // Pages draw their rows anew: by what it says a row is known again, and by its place among its like.
    return { row, key: `${before} ${text}`, state: stateOfRow(row, now), line: lineOf(look, row.element) };
  });
  const seen = judged.filter(({ line }) => line !== 'hidden');
  const left = seen.filter(({ key }) => !memory.aside.has(key));
  const next = FAULTS.flatMap((fault) =>
    left.filter(({ state }) => state === fault).map(({ row, key, line }) => ({ row, key, fault, line })),
  )[0];
  return {
    next: next ?? null,
    aside: left.length < seen.length,
    unread:
      seen.length < judged.length || left.some(({ state }) => state === 'unread') || hasMorePages(element),
  };
}

/** The middle of a row may be the gap between two cells, and a wide row is in view as soon as one of its cells is. */
function lineOf(look: Look, row: Element): Sightline {
  const line = look.lineOf(row);
  const cells = [...row.children];
  if (line === 'away') return cells.some((cell) => look.lineOf(cell) === 'shown') ? 'shown' : line;
  const { left, width } = boxOf(row);
  const far = (cell: Element) => Math.abs(boxOf(cell).left + boxOf(cell).width / 2 - left - width / 2);
  const middle = cells.sort((a, b) => far(a) - far(b))[0];
  return line === 'covered' && middle ? look.lineOf(middle) : line;
}
