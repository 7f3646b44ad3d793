/**
 * What the guides have said lately, for a report: where, which step, in which state. Holds nothing but names this product
 * gives itself, so that whoever reads the report learns nothing of whose mailbox it was. In memory only.
 */
import { type Claim, LOST } from '../protocol/frame-port';
import type { Trace } from '../protocol/report';
import { guideOf } from '../providers/guide-bundle';
import { pageKindOf } from '../providers/sites';
import { hostFamily } from './host-family';

/** How much a person still reads. */
const MOST = 12;

export interface Trail {
  note(url: URL, claim: Claim): void;
  read(): Trace[];
}

/** A page's script could be in wrong hands: a step nobody knows is not repeated. */
function knownStep({ guide, step }: Claim): string {
  return step === LOST || guideOf({ guide })?.steps.some(({ id }) => id === step) ? step : '?';
}

export function createTrail(): Trail {
  let traces: Trace[] = [];
  return {
    note(url, claim) {
      const { guide, state } = claim;
      const step = knownStep(claim);
      const trace: Trace = { host: hostFamily(url.hostname), page: pageKindOf(url), guide, step, state };
      if (JSON.stringify(trace) === JSON.stringify(traces.at(-1))) return;
      traces = [...traces, trace].slice(-MOST);
    },
    read: () => [...traces],
  };
}
