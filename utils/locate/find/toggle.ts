/** Check boxes and switches, by their own words or those beside them. */
import type { Sight } from '../../guides/types';
import { isBeside } from '../beside';
import { type Look, NOTHING, type Seen } from '../look';
import { toggleOf } from '../toggle';
import { type Candidate, choose } from './choose';
import { belongs } from './closeness';

export function findToggle(look: Look, sight: Sight): Seen {
  const anchor = sight.with ? look.see(sight.with).best : null;
  if (sight.with && !anchor) return NOTHING;
  const candidates: Candidate[] = [];
  for (const hit of look.hits(sight.labels)) {
    if (hit.how === 'contained' && hit.share < 0.8) continue;
    const toggle = toggleOf(hit.holder);
    if (!toggle || look.isForeign(toggle.element) || !isBeside(hit.holder, toggle.element)) continue;
    if (toggle.disabled || (sight.state === 'off' && toggle.on === true)) continue;
    if (sight.state === 'on' && toggle.on !== true) continue;
    if (anchor && !belongs(toggle.element, anchor)) continue;
    candidates.push({
      element: toggle.element,
      score: (hit.how === 'exact' ? 1 : 0.7) * (toggle.on === null ? 0.8 : 1),
    });
  }
  return choose(look, sight, candidates);
}
