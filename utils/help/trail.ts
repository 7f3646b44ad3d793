/**
 * What the guides have said lately, for a report: where, which step, in which state. Holds nothing but names this product
 * gives itself, so that whoever reads the report learns nothing of whose mailbox it was. In memory only.
 */
import type { Claim } from '../frames/protocol';
import type { PageKind } from '../guides/types';
import type { CardState, GuideId } from '../messages';
import { kitOf } from '../providers/kit';
import { pageKindOf } from '../providers/sites';
import { type HostFamily, hostFamily } from './host-family';

/** One thing a guide said. `words-only`: it looked for the step's control, did not find it, and said where to look. */
export interface Trace {
  host: HostFamily;
  page: PageKind;
  guide: GuideId;
  /** A step of the guide; 'lost': none of its steps was found on the page; '?': no step of ours. */
  step: string;
  state: CardState;
}

/** How much a person still reads. */
const MOST = 12;
const LOST = 'lost';

export interface Trail {
  note(url: URL, claim: Claim): void;
  read(): Trace[];
}

/** A page's script could be in wrong hands: a step nobody knows is not repeated. */
function knownStep({ guide, step }: Claim): string {
  return step === LOST || kitOf({ guide })?.guide.steps.some(({ id }) => id === step) ? step : '?';
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
