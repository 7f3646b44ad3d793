/**
 * The page's list of codes as a person reads it: a heading that speaks of expiry, and under it the rows. Columns are told by
 * where they stand, not by counting cells: libraries split head and body into two tables, or add cells nobody sees.
 */
import { boxOf } from '../style';
import { shownText } from '../text';
import type { Hit } from '../text-index';
import { closest, holds, inOrder, parentOf, queryAll } from '../tree';
import type { RowTexts } from './row-facts';

export interface ListedRow extends RowTexts {
  element: Element;
}

export interface CodeList {
  /** The words that speak of expiry, and what holds head and rows. */
  head: Element;
  element: Element;
  rows: ListedRow[];
  /** The page says in words that there is none. */
  saysEmpty: boolean;
}

/** A row of a list, whatever it is written with. */
const ROW = 'tr,[role=row],li';
const CELL = 'td,th,[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]';
const HEADING = 'th:not([scope=row]),[role=columnheader]';
const TABLE = 'table,[role=table],[role=grid]';
const EMPTY = /[暂暫][无無]|[没沒]有|尚[无無]|[无無][数數][据據]|\bno\b|\bnone\b|empty/i;
const LONGEST_HEADING = 20;
const LONGEST_EMPTY = 80;
/** Levels from the head's table to what holds the body's, too. */
const APART = 3;
/** A lower row is measured, not shown. CSS px. */
const LOWEST = 8;

/** A heading's column: its words make up the cell, whatever arrows stand beside them. */
function headingOf({ holder, from, how, share }: Hit): Element | null {
  const cell = closest(holder, CELL);
  if (!cell || from !== 'text' || (how === 'contained' && share < 0.5)) return null;
  return shownText(cell, LONGEST_HEADING).trim().length <= LONGEST_HEADING ? cell : null;
}

/** Lists below headings, of which `ends` speak of expiry and `names` of a name. */
export function listsUnder(ends: readonly Hit[], names: readonly Hit[]): CodeList[] {
  const lists = new Map<Element, { ends: Element[]; names: Element[] }>();
  for (const [kind, hits] of [['ends', ends] as const, ['names', names] as const]) {
    for (const hit of hits) {
      const cell = headingOf(hit);
      const row = cell && closest(cell, ROW);
      if (!cell || !row || (kind === 'names' && !lists.has(row))) continue;
      const heads = lists.get(row) ?? { ends: [], names: [] };
      if (!heads[kind].includes(cell)) heads[kind].push(cell);
      lists.set(row, heads);
    }
  }
  return [...lists].flatMap(([row, heads]) => listUnder(row, heads.ends, heads.names) ?? []);
}

function listUnder(head: Element, ends: Element[], names: Element[]): CodeList | null {
  const [first] = ends;
  // A row of a form has fields in it; headings have not, but for the box that picks all rows.
  if (!first || head.querySelector('select,textarea,input:not([type=checkbox])')) return null;
  let at = closest(head, TABLE) ?? parentOf(head);
  const headed = shownText(head, 400).trim();
  for (let level = 0; at && level <= APART; level++, at = parentOf(at)) {
    // Another list begins: what is in it is none of this one's.
    if (queryAll(at, HEADING).some((cell) => !holds(head, cell))) return null;
    const rows = queryAll(at, ROW).flatMap((row) => readRow(row, head, ends, names) ?? []);
    if (rows.length) return { head: first, element: at, rows, saysEmpty: false };
    const said = shownText(at, 500).trim();
    if (said === headed) continue;
    const rest = said.replace(headed, '').trim();
    const saysEmpty = said.startsWith(headed) && rest.length <= LONGEST_EMPTY && EMPTY.test(rest);
    if (saysEmpty) return { head: first, element: at, rows: [], saysEmpty };
  }
  return null;
}

function readRow(row: Element, head: Element, ends: Element[], names: Element[]): ListedRow | null {
  if (row === head || holds(row, head) || inOrder(head, row) > 0 || row.closest('tfoot')) return null;
  const box = boxOf(row);
  if (box.height < LOWEST || box.top < boxOf(head).bottom - LOWEST - box.height) return null;
  const cells = queryAll(row, CELL).filter((cell) => closest(cell, ROW) === row);
  const ofEnds = ends.flatMap((heading) => under(heading, cells) ?? []);
  // One cell across the whole row is a message or an opened row's details.
  if (cells.length < 2 || !ofEnds.length) return null;
  const ofNames = names.flatMap((heading) => under(heading, cells) ?? []);
  const texts = ofNames.map(nameIn);
  return {
    element: row,
    name: texts.find(Boolean) ?? (texts.length && !texts.includes(null) ? '' : null),
    ends: ofEnds.map((cell) => shownText(cell, 80)).join(' '),
    others: cells
      .filter((cell) => !ofEnds.includes(cell) && !ofNames.includes(cell))
      .map((cell) => shownText(cell, 40)),
  };
}

/** The cell that stands below a heading. */
function under(heading: Element, cells: readonly Element[]): Element | undefined {
  const { left, right, width } = boxOf(heading);
  return cells.find((cell) => {
    const box = boxOf(cell);
    const shared = Math.min(right, box.right) - Math.max(left, box.left);
    return shared > 0 && shared >= 0.6 * Math.max(width, box.width);
  });
}

/** Shown name; '' for a blank; null where a picture or a button may stand for one. */
function nameIn(cell: Element): string | null {
  const text = shownText(cell, 80).trim();
  const field = queryAll(cell, 'input')[0];
  if (text || !field)
    return text || (queryAll(cell, 'img,svg,canvas,button,[role=img],i').length ? null : '');
  return field instanceof HTMLInputElement ? field.value.trim() : null;
}
