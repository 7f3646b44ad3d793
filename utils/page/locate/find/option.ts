/** The longest validity of an open custom list: at least two spans of time, pressable, on top of the page. */
import { bare } from '../../../guides/fold';
import type { TargetSpec } from '../../../guides/types';
import { clickableOf } from '../clickable';
import { daysOf } from '../duration';
import { DURATION } from '../matcher';
import { type FindResult, NOTHING, type PageSnapshot } from '../page-snapshot';
import { boxOf } from '../style';
import { shownText } from '../text';
import { holds } from '../tree';
import { choose } from './choose';
import { isLong, nearestList } from './list';

const SURE = 0.95;

export function findOption(snapshot: PageSnapshot, spec: TargetSpec): FindResult {
  // The open list may lie over its own field: what counts is that there is one, not that it can be seen.
  const of = spec.with ? snapshot.targetOf(spec.with) : null;
  // A sheet that a press brought has no field: it is all entries.
  const sheet = of?.kind === 'came' && spec.with ? (snapshot.find(spec.with).best?.element ?? null) : null;
  const field = of && !sheet ? nearestList(snapshot, of) : undefined;
  if (!sheet && (field?.kind !== 'custom' || isLong(snapshot, field))) return NOTHING;
  const options = new Map<Element, number>();
  for (const hit of snapshot.index.of(DURATION)) {
    if (sheet ? !holds(sheet, hit.holder) : field && isInside(hit.holder, field.element)) continue;
    if (snapshot.isUserContent(hit.holder)) continue;
    const text = shownText(hit.holder, 60) || hit.holder.getAttribute('title') || '';
    const length = bare(text).length;
    const clickable = clickableOf(hit.holder, length);
    const days = daysOf(text);
    if (!clickable || clickable.disabled || days === null) continue;
    if (bare(shownText(clickable.element, 60)).length > length + 4) continue;
    const visibility = snapshot.visibilityOf(clickable.element);
    if (visibility === 'shown' || visibility === 'offscreen') options.set(clickable.element, days);
  }
  if (options.size < 2) return NOTHING;
  const [element, days] = [...options].reduce((top, one) => (one[1] > top[1] ? one : top));
  const { memory } = snapshot.options;
  memory.longestDays = Math.max(memory.longestDays, days);
  return choose(snapshot, spec, [{ element, score: SURE }]);
}

/** Drawn within the field's own box: the present choice, not one of the list that hangs below it. */
function isInside(element: Element, field: Element): boolean {
  const { left, top, width, height } = boxOf(element);
  const box = boxOf(field);
  const x = left + width / 2;
  const y = top + height / 2;
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
