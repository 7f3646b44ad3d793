/** Check boxes and switches, by their own words or those beside them. */
import type { TargetSpec } from '../../../guides/types';
import { isBeside } from '../beside';
import { type FindResult, NOTHING, type PageSnapshot } from '../page-snapshot';
import { toggleOf } from '../toggle';
import { type Candidate, choose } from './choose';
import { inSameBlock } from './proximity';

export function findToggle(snapshot: PageSnapshot, spec: TargetSpec): FindResult {
  const anchor = spec.with ? snapshot.find(spec.with).best : null;
  if (spec.with && !anchor) return NOTHING;
  const candidates: Candidate[] = [];
  for (const hit of snapshot.hits(spec.labels)) {
    if (hit.how === 'contained' && hit.share < 0.8) continue;
    const toggle = toggleOf(hit.holder);
    if (!toggle || snapshot.isUserContent(toggle.element) || !isBeside(hit.holder, toggle.element)) continue;
    if (toggle.disabled || (spec.state === 'off' && toggle.on === true)) continue;
    if (spec.state === 'on' && toggle.on !== true) continue;
    if (anchor && !inSameBlock(toggle.element, anchor)) continue;
    candidates.push({
      element: toggle.element,
      score: (hit.how === 'exact' ? 1 : 0.7) * (toggle.on === null ? 0.8 : 1),
    });
  }
  return choose(snapshot, spec, candidates);
}
