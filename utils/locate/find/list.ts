/** Lists of validities, native, custom or laid out as buttons, by their words. */
import type { Sight } from '../../guides/types';
import { gap, isBeside } from '../beside';
import { LONG_ENOUGH } from '../duration';
import { listOf } from '../list';
import type { List } from '../list-types';
import { type Look, NOTHING, type Seen } from '../look';
import { queryAll } from '../tree';
import { isVeiled } from '../veil';
import { choose } from './choose';
import { belongs } from './closeness';
import { OWNED, owner } from './owner';

const SURE = 0.95;
const OPEN = '[aria-expanded=true]';
/** Ranks below any distance on the page, CSS px. */
const OUT_OF_VIEW = 1000;
const COVERED = 5000;
const CONTAINED = 200;

export function findList(look: Look, sight: Sight): Seen {
  const list = nearestList(look, sight);
  if (list && sight.state === 'open' && !isOpen(list.element)) return NOTHING;
  if (!list || (sight.state === 'short' && isLong(look, list))) return NOTHING;
  const best = longestOf(list);
  const isButtons = list.kind === 'buttons';
  const seen = choose(look, sight, [
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
export function isLong(look: Look, list: List): boolean {
  const longest = longestOf(list)?.days ?? (look.options.memory.longestDays || LONG_ENOUGH);
  return list.chosen !== null && list.chosen >= Math.min(longest, LONG_ENOUGH);
}

/** Several words may lead to several lists: the one nearest to its words, in view, is meant. */
export function nearestList(look: Look, sight: Sight): List | undefined {
  const anchor = sight.with ? look.see(sight.with).best : null;
  if (sight.with && !anchor) return undefined;
  const found: { list: List; rank: number }[] = [];
  for (const hit of look.hits(sight.labels)) {
    if (hit.how === 'contained' && hit.share < 0.4) continue;
    const list = listOf(hit.holder, look.options.now, sight.labels.includes('validity'));
    const face = list?.kind === 'buttons' ? list.choices[0]?.element : list?.element;
    if (!list || !face || look.isForeign(face) || !isBeside(hit.holder, face)) continue;
    if (anchor && !belongs(face, anchor)) continue;
    if (sight.titled && owner(look, sight.titled, face, [face]) < OWNED) continue;
    if (sight.notTitled && owner(look, sight.notTitled, face, [face], { isEntry: true }) >= OWNED) continue;
    const line = look.lineOf(face);
    // A list that is open may hide the rest of the page, its own field too, from screen readers.
    if (line === 'hidden' && !isVeiled(face)) continue;
    const away = line === 'covered' || line === 'hidden' ? COVERED : line === 'away' ? OUT_OF_VIEW : 0;
    found.push({ list, rank: gap(hit.holder, face) + away + (hit.how === 'exact' ? 0 : CONTAINED) });
  }
  return found.sort((a, b) => a.rank - b.rank)[0]?.list;
}
