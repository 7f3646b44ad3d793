/** From what a look saw to what the engine asks. */
import type { Progress } from '../../protocol/frame-port';
import type { CaptureWatch } from '../capture/capture-watch';
import type { Circumstances, Observation } from '../engine/evaluate';
import type { FindResult, PageSnapshot } from '../locate/page-snapshot';

export function observationOf(seen: FindResult): Observation {
  const present = seen.best !== null && !seen.ambiguous;
  return {
    present,
    ambiguous: seen.ambiguous,
    covered: !present && seen.covered !== null,
    away: seen.best?.visibility === 'offscreen',
    press: seen.best?.press,
    select: seen.best?.list?.kind === 'select',
  };
}

/** What is known of the run besides what is on the page. */
export interface Around {
  /** Nobody started the guide: it shows itself. */
  self: boolean;
  progress: Progress;
  /** Null where no code can be kept. */
  capture?: Pick<CaptureWatch, 'isSeen' | 'isConfirmed'> | null;
}

/** What the engine judges by: this look, and what has become of the code. */
export const circumstancesOf = (
  snapshot: PageSnapshot,
  { self, progress, capture }: Around,
): Circumstances => ({
  page: snapshot.options.page,
  progress: {
    seen: progress.seen || capture?.isSeen === true,
    confirmed: progress.confirmed || capture?.isConfirmed === true,
    phase: progress.phase,
    direct: progress.direct,
  },
  self,
  see: (id) => observationOf(snapshot.find(id)),
});
