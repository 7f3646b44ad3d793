/** From what a look saw to what the engine asks. */
import type { CaptureWatch } from '../capture/capture-watch';
import type { Circumstances, Observation } from '../engine/evaluate';
import type { Progress } from '../frames/protocol';
import type { Look, Seen } from '../locate/look';

export function observationOf(seen: Seen): Observation {
  const present = seen.best !== null && !seen.ambiguous;
  return {
    present,
    ambiguous: seen.ambiguous,
    covered: !present && seen.covered !== null,
    away: seen.best?.line === 'away',
    press: seen.best?.press,
    select: seen.best?.list?.kind === 'select',
  };
}

interface Around {
  self: boolean;
  progress: Progress;
  capture: Pick<CaptureWatch, 'isSeen' | 'isConfirmed'> | null;
}

/** What the engine judges by: this look, and what has become of the code. */
export const circumstancesOf = (look: Look, { self, progress, capture }: Around): Circumstances => ({
  page: look.options.page,
  progress: {
    seen: progress.seen || capture?.isSeen === true,
    confirmed: progress.confirmed || capture?.isConfirmed === true,
    phase: progress.phase,
    direct: progress.direct,
  },
  self,
  see: (id) => observationOf(look.see(id)),
});
