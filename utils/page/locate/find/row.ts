/** The rows of the page's list of codes that deserve a look, one after the other; never what deletes them. */
import type { TargetSpec } from '../../../guides/types';
import { listsOfItems } from '../codes/code-items';
import { type CodeList, type ListedRow, listsUnder } from '../codes/code-rows';
import { hasMorePages } from '../codes/more-pages';
import { type RowFault, stateOfRow } from '../codes/row-facts';
import { type FindResult, NOTHING, type PageSnapshot } from '../page-snapshot';
import { dialogOf, isInHelpBox } from '../region';
import { boxOf } from '../style';
import { shownText } from '../text';
import { isDeleting } from '../veto/deleting-window';
import type { Visibility } from '../visibility';
import { titleMatch } from './title-match';

/** In this order they are looked at. */
const FAULTS: readonly RowFault[] = ['expired', 'expiring', 'unnamed'];
/** How sure the title must be the list's own. */
const TITLE_MATCHES = 0.5;

interface Reading {
  list: CodeList;
  /** Nothing of it can be reached: a window lies over it. */
  covered: boolean;
  next: { row: ListedRow; key: string; fault: RowFault; visibility: Visibility } | null;
  reviewed: boolean;
  unread: boolean;
}

const readings = new WeakMap<PageSnapshot, Reading | null>();

export function findRow(snapshot: PageSnapshot, spec: TargetSpec): FindResult {
  const known = readings.get(snapshot);
  const reading = known === undefined ? read(snapshot, spec) : known;
  readings.set(snapshot, reading);
  if (!reading) return NOTHING;
  const { list, next, covered } = reading;
  const tried = list.rows.length;
  const whole: FindResult = {
    best: { element: list.element, score: 1, visibility: 'shown' },
    ambiguous: false,
    covered: null,
    tried,
  };
  const nothing: FindResult = { ...NOTHING, tried };
  if (spec.state === next?.fault && next) {
    const { row, key, visibility } = next;
    if (visibility === 'covered') return { ...nothing, covered: row.element };
    return { ...whole, best: { element: row.element, score: 1, visibility, key } };
  }
  if (covered) return spec.state ? nothing : { ...nothing, covered: list.element };
  return matchesState(spec.state, reading) ? whole : nothing;
}

function matchesState(
  state: TargetSpec['state'],
  { list: { rows, saysEmpty }, next, reviewed, unread }: Reading,
): boolean {
  if (state === undefined) return true;
  if (state === 'reviewed') return reviewed;
  if (state === 'empty') return saysEmpty;
  if (next || !rows.length) return false;
  return state === 'unread' ? unread : state === 'fine' && !unread;
}

/** The one list that is surely of codes; null when there is none, or more than one. */
function read(snapshot: PageSnapshot, { titled = [] }: TargetSpec): Reading | null {
  const usable = (hit: { holder: Element }) =>
    snapshot.visibilityOf(hit.holder) !== 'hidden' && !isInHelpBox(hit.holder);
  const ends = [...snapshot.hits(['expiresAt'])].filter(usable);
  if (!ends.length) return null;
  const names = [...snapshot.hits(['codeName'])].filter(usable);
  const lists = [...listsUnder(ends, names), ...listsOfItems(ends)];
  const peers = lists.map(({ element }) => element);
  const ours = lists
    .filter(({ element }) => {
      const dialog = dialogOf(element);
      return (
        !(dialog && isDeleting(dialog, element)) &&
        titleMatch(snapshot, titled, element, peers) >= TITLE_MATCHES
      );
    })
    .map((list) => ({ list, covered: isCovered(snapshot, list) }));
  const open = ours.filter(({ covered }) => !covered);
  const [only, ...more] = open.length ? open : ours;
  return only && !more.length ? { ...only, ...judge(snapshot, only.list) } : null;
}

const isCovered = (snapshot: PageSnapshot, { head, rows }: CodeList) =>
  [head, ...rows.map(({ element }) => element)].every((one) => visibilityOf(snapshot, one) === 'covered');

function judge(
  snapshot: PageSnapshot,
  { element, rows }: CodeList,
): Pick<Reading, 'next' | 'reviewed' | 'unread'> {
  const { memory, now } = snapshot.options;
  const alike = new Map<string, number>();
  const judged = rows.map((row) => {
    const text = shownText(row.element, 300);
    const before = alike.get(text) ?? 0;
    alike.set(text, before + 1);
    // Pages draw their rows anew: by what it says a row is known again, and by its place among its like.
    return {
      row,
      key: `${before} ${text}`,
      state: stateOfRow(row, now),
      visibility: visibilityOf(snapshot, row.element),
    };
  });
  const seen = judged.filter(({ visibility }) => visibility !== 'hidden');
  const left = seen.filter(({ key }) => !memory.reviewed.has(key));
  const next = FAULTS.flatMap((fault) =>
    left
      .filter(({ state }) => state === fault)
      .map(({ row, key, visibility }) => ({ row, key, fault, visibility })),
  )[0];
  return {
    next: next ?? null,
    reviewed: left.length < seen.length,
    unread:
      seen.length < judged.length || left.some(({ state }) => state === 'unread') || hasMorePages(element),
  };
}

/** The middle of a row may be the gap between two cells, and a wide row is in view as soon as one of its cells is. */
function visibilityOf(snapshot: PageSnapshot, row: Element): Visibility {
  const visibility = snapshot.visibilityOf(row);
  const cells = [...row.children];
  if (visibility === 'offscreen')
    return cells.some((cell) => snapshot.visibilityOf(cell) === 'shown') ? 'shown' : visibility;
  const { left, width } = boxOf(row);
  const far = (cell: Element) => Math.abs(boxOf(cell).left + boxOf(cell).width / 2 - left - width / 2);
  const middle = cells.sort((a, b) => far(a) - far(b))[0];
  return visibility === 'covered' && middle ? snapshot.visibilityOf(middle) : visibility;
}
