/** The field for the last day of a code, where the page asks for a day and not for a span of time. */
import type { Sight } from '../../guides/types';
import { isBeside } from '../beside';
import { controlOf } from '../control-of';
import { daysUntil, isDayField, isNear, suggestDay } from '../last-day';
import { type Look, NOTHING, type Seen } from '../look';
import { meeting, queryAll } from '../tree';
import { choose } from './choose';
import { belongs } from './closeness';

const SURE = 0.95;

export function findDay(look: Look, sight: Sight): Seen {
  const anchor = sight.with ? look.see(sight.with).best : null;
  if (!anchor) return NOTHING;
  const { memory, now } = look.options;
  for (const hit of look.hits(sight.labels)) {
    if (hit.how === 'contained' && hit.share < 0.4) continue;
    const field = controlOf(hit.holder, 'input', isDayField);
    if (!(field instanceof HTMLInputElement) || look.isForeign(field) || !isBeside(hit.holder, field))
      continue;
    // Two days are a stretch of time to filter by.
    const block = meeting(hit.holder, field);
    if (!block || queryAll(block, 'input').filter(isDayField).length > 1 || !belongs(field, anchor)) continue;
    if (sight.state === 'short' && !isNear(field, memory.firstDays, now)) return NOTHING;
    const seen = choose(look, sight, [{ element: field, score: SURE }]);
    const chosen = daysUntil(field.value, now);
    if (seen.best)
      seen.best.list = {
        kind: 'custom',
        element: field,
        chosen,
        choices: [],
        suggest: suggestDay(field, now),
      };
    return seen;
  }
  return NOTHING;
}
