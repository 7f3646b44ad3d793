/** What this frame would show, told to the worker once for each change: it decides whose turn it is. */
import type { Guide } from '../../guides/types';
import { type Claim, type FromFrame, LOST } from '../../protocol/frame-port';
import type { Verdict } from '../engine/evaluate';
import { stateOf } from './words';

/** Behind every step of any guide. */
const LOST_RANK = 900;

export interface Claims {
  /** @param isLost nothing was found for a while, in the frame that speaks for the page */
  tell(guide: Guide | null, verdict: Verdict | null, isLost: boolean): void;
  /** The worker has forgotten this frame. */
  repeat(): void;
}

export function createClaims(doc: Document, send: (message: FromFrame) => void): Claims {
  let last: Claim | null = null;

  function claimFor(of: Guide, verdict: Verdict | null, isLost: boolean): Claim | null {
    const focused = doc.hasFocus();
    if (verdict)
      return { guide: of.id, step: verdict.step.id, rank: verdict.rank, state: stateOf(verdict), focused };
    return isLost ? { guide: of.id, step: LOST, rank: LOST_RANK, state: 'words-only', focused } : null;
  }

  return {
    tell(guide, verdict, isLost) {
      const next = doc.hidden || !guide ? null : claimFor(guide, verdict, isLost);
      if (JSON.stringify(next) === JSON.stringify(last)) return;
      last = next;
      send({ kind: 'claim', claim: next });
    },
    repeat: () => send({ kind: 'claim', claim: last }),
  };
}
