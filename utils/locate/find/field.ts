/** Text fields by their words. */
import type { Sight } from '../../guides/types';
import { isBeside } from '../beside';
import { fieldOf } from '../controls';
import { type Look, NOTHING, type Seen } from '../look';
import { inOrder } from '../tree';
import { choose } from './choose';
import { belongs } from './closeness';

export function findField(look: Look, sight: Sight): Seen {
  const anchor = sight.with ? look.see(sight.with).best : null;
  if (sight.with && !anchor) return NOTHING;
  const found: { element: Element; score: number; filled: boolean }[] = [];
  for (const hit of look.hits(sight.labels)) {
    if (hit.how === 'contained' && hit.share < 0.4) continue;
    const field = fieldOf(hit.holder);
    if (!field || look.isForeign(field.element) || look.lineOf(field.element) === 'hidden') continue;
    if (hit.holder !== field.element && !isBeside(hit.holder, field.element)) continue;
    if (anchor && !belongs(field.element, anchor)) continue;
    found.push({ element: field.element, score: hit.how === 'exact' ? 1 : 0.75, filled: field.filled });
  }
  // Two fields may both pass for the name (名称, 备注): the first on the page is asked for, whatever the other holds.
  found.sort((a, b) => b.score - a.score || inOrder(a.element, b.element));
  const [first] = found;
  if (!first) return NOTHING;
  if (sight.state === 'empty' && first.filled) return NOTHING;
  if (sight.state === 'filled' && !first.filled) return NOTHING;
  return choose(look, [first]);
}
