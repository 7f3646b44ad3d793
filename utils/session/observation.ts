/** From what a look saw to what the engine asks. */
import type { Observation } from '../engine/evaluate';
import type { Seen } from '../locate/look';

export function observationOf(seen: Seen): Observation {
  const present = seen.best !== null && !seen.ambiguous;
  return {
    present,
    ambiguous: seen.ambiguous,
    covered: !present && seen.covered !== null,
    away: seen.best?.line === 'away',
    press: seen.best?.press,
  };
}
