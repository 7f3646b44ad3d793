/** Tells the worker what each look saw, while the debug view is on. */
import type { Insight } from '../../guides/insight';
import type { FromFrame } from '../../protocol/frame-port';
import type { GuideId } from '../../protocol/messages';
import type { PageSnapshot } from '../locate/page-snapshot';

/** Says a thing once: looks come with every frame, and mostly see the same. */
export function createExplain(send: (message: FromFrame) => void) {
  let last = '';
  return (guide: GuideId, step: string | null, snapshot: PageSnapshot): void => {
    const insight: Insight = { guide, step, targets: snapshot.report() };
    const text = JSON.stringify(insight);
    if (text !== last) send({ kind: 'insight', insight });
    last = text;
  };
}
