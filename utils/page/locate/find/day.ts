/** The field for the last day of a code, where the page asks for a day and not for a span of time. */
import type { TargetSpec } from '../../../guides/types';
import { isBeside } from '../beside';
import { controlOf } from '../control-of';
import { daysUntil, isDayField, isNear, suggestDay } from '../last-day';
import { type FindResult, NOTHING, type PageSnapshot } from '../page-snapshot';
import { meeting, queryAll } from '../tree';
import { choose } from './choose';
import { inSameBlock } from './proximity';

const SURE = 0.95;

export function findDay(snapshot: PageSnapshot, spec: TargetSpec): FindResult {
  const anchor = spec.with ? snapshot.find(spec.with).best : null;
  if (!anchor) return NOTHING;
  const { memory, now } = snapshot.options;
  for (const hit of snapshot.hits(spec.labels)) {
    if (hit.how === 'contained' && hit.share < 0.4) continue;
    const field = controlOf(hit.holder, 'input', isDayField);
    if (!(field instanceof HTMLInputElement) || snapshot.isUserContent(field) || !isBeside(hit.holder, field))
      continue;
    // Two days are a stretch of time to filter by.
    const block = meeting(hit.holder, field);
    if (!block || queryAll(block, 'input').filter(isDayField).length > 1 || !inSameBlock(field, anchor))
      continue;
    if (spec.state === 'short' && !isNear(field, memory.firstDays, now)) return NOTHING;
    const seen = choose(snapshot, spec, [{ element: field, score: SURE }]);
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
