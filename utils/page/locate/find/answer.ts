/** What says yes in a window that a press brought: by its words, or as the only thing there that does not say no. */
import { bare } from '../../../guides/fold';
import type { TargetSpec } from '../../../guides/types';
import { patternOf, SAYS_NO } from '../../../guides/vocabulary';
import { clickableOf, leavesPage } from '../clickable';
import { mayShowCode } from '../may-show-code';
import { type FindResult, NOTHING, type PageSnapshot } from '../page-snapshot';
import { shownText } from '../text';
import { holds } from '../tree';
import { type Candidate, choose } from './choose';
import { pressables } from './only-button';

/** By its name; one that only holds the word; the only one left. */
const NAMED = 1;
const HOLDS_IT = 0.75;
const ONLY_ONE = 0.6;
const LEAST_SHARE = 0.4;

export function findAnswer(snapshot: PageSnapshot, spec: TargetSpec): FindResult {
  const anchor = spec.with ? snapshot.find(spec.with).best : null;
  const window = anchor?.scope ?? anchor?.element;
  const { code: shape } = snapshot.options;
  if (!window || (shape && mayShowCode(window, shape))) return NOTHING;
  const named: Candidate[] = [];
  for (const hit of snapshot.hits(spec.labels)) {
    if (!holds(window, hit.holder) || (hit.how === 'contained' && hit.share < LEAST_SHARE)) continue;
    const length = bare(shownText(hit.holder, 60)).length;
    const clickable = clickableOf(hit.holder, Math.max(1, length * hit.share));
    if (!clickable || clickable.disabled || clickable.role === 'toggle' || leavesPage(clickable.element))
      continue;
    if (holds(clickable.element, window)) continue;
    // 不同意 holds 同意.
    if (hit.how !== 'exact' && patternOf(SAYS_NO).test(shownText(clickable.element, 60))) continue;
    named.push({ element: clickable.element, score: hit.how === 'exact' ? NAMED : HOLDS_IT });
  }
  if (named.length) return choose(snapshot, spec, named);
  const [only, ...more] = pressables(snapshot, window, /button|link|pressable/, patternOf(SAYS_NO));
  return only && !more.length ? choose(snapshot, spec, [{ element: only, score: ONLY_ONE }]) : NOTHING;
}
