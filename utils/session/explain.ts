/** Tells the worker what each look saw, while the debug view is on. */

import type { FromFrame } from '../frames/protocol';
import type { Insight } from '../guides/insight';
import type { Look } from '../locate/look';
import type { GuideId } from '../messages';

/** Says a thing once: looks come with every frame, and mostly see the same. */
export function createExplain(send: (message: FromFrame) => void) {
  let last = '';
  return (guide: GuideId, step: string | null, look: Look): void => {
    const insight: Insight = { guide, step, sights: look.report() };
    const text = JSON.stringify(insight);
    if (text !== last) send({ kind: 'insight', insight });
    last = text;
  };
}
