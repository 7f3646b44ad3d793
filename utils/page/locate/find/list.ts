/** Lists of validities, native, custom or laid out as buttons, by their words. */
import type { TargetSpec } from '../../../guides/types';
import { gap, isBeside } from '../beside';
import { LONG_ENOUGH } from '../duration';
import { isInertBehindModal } from '../inert-behind-modal';
import { listOf } from '../list';
import type { List } from '../list-types';
import { type FindResult, NOTHING, type PageSnapshot } from '../page-snapshot';
import { queryAll } from '../tree';
import { choose } from './choose';
import { inSameBlock } from './proximity';
import { isTitledOtherwise, TITLE_MATCHES, titleMatch } from './title-match';

const SURE = 0.95;
const OPEN = '[aria-expanded=true]';
/** Ranks below any distance on the page, CSS px. */
const OUT_OF_VIEW = 1000;
const COVERED = 5000;
const CONTAINED = 200;

export function findList(snapshot: PageSnapshot, spec: TargetSpec): FindResult {
  const list = nearestList(snapshot, spec);
  if (list && spec.state === 'open' && !isOpen(list.element)) return NOTHING;
  if (!list || (spec.state === 'short' && isLong(snapshot, list))) return NOTHING;
  const best = longestOf(list);
  const isButtons = list.kind === 'buttons';
  const seen = choose(snapshot, spec, [
    { element: isButtons && best ? best.element : list.element, score: SURE },
  ]);
  if (seen.best) Object.assign(seen.best, { list, press: isButtons });
  return seen;
}

/** Said by the field itself, or by what it is drawn around. */
const isOpen = (field: Element): boolean =>
  field.matches(OPEN) || queryAll(field, OPEN).length > 0 || field.closest(OPEN) !== null;

const longestOf = ({ choices }: List) => [...choices].sort((a, b) => b.days - a.days)[0];

/** The present choice is the longest there is, or long enough that nobody needs to be asked. */
export function isLong(snapshot: PageSnapshot, list: List): boolean {
  const longest = longestOf(list)?.days ?? (snapshot.options.memory.longestDays || LONG_ENOUGH);
  return list.chosen !== null && list.chosen >= Math.min(longest, LONG_ENOUGH);
}

/** Several words may lead to several lists: the one nearest to its words, in view, is meant. */
export function nearestList(snapshot: PageSnapshot, spec: TargetSpec): List | undefined {
  const anchor = spec.with ? snapshot.find(spec.with).best : null;
  if (spec.with && !anchor) return undefined;
  const found: { list: List; rank: number }[] = [];
  for (const hit of snapshot.hits(spec.labels)) {
    if (hit.how === 'contained' && hit.share < 0.4) continue;
    const list = listOf(hit.holder, snapshot.options.now, spec.labels.includes('validity'));
    const proxy = list?.kind === 'buttons' ? list.choices[0]?.element : list?.element;
    if (!list || !proxy || snapshot.isUserContent(proxy) || !isBeside(hit.holder, proxy)) continue;
    if (anchor && !inSameBlock(proxy, anchor)) continue;
    if (spec.titled && titleMatch(snapshot, spec.titled, proxy, [proxy]) < TITLE_MATCHES) continue;
    if (spec.notTitled && isTitledOtherwise(snapshot, spec.notTitled, proxy, [proxy], TITLE_MATCHES))
      continue;
    const visibility = snapshot.visibilityOf(proxy);
    // A list that is open may hide the rest of the page, its own field too, from screen readers.
    if (visibility === 'hidden' && !isInertBehindModal(proxy)) continue;
    const away =
      visibility === 'covered' || visibility === 'hidden'
        ? COVERED
        : visibility === 'offscreen'
          ? OUT_OF_VIEW
          : 0;
    found.push({ list, rank: gap(hit.holder, proxy) + away + (hit.how === 'exact' ? 0 : CONTAINED) });
  }
  return found.sort((a, b) => a.rank - b.rank)[0]?.list;
}
