/** What a report and the debug view tell: names this product gives itself, and kinds of hosts. */
import type { GuideId } from '../guides/guide-id';
import type { Insight } from '../guides/insight';
import type { PageKind } from '../guides/types';
import type { CardState } from './card-state';

/** A node; a pattern of a provider's names, such as `*.qiye.163.com`: maybe a customer's; `own`: any other host. */
export type HostFamily = string;

/** One thing a guide said. `words-only`: it looked for the step's control, did not find it, and said where to look. */
export interface Trace {
  host: HostFamily;
  page: PageKind;
  guide: GuideId;
  /** A step of the guide; `LOST`: none of its steps was found on the page; '?': no step of ours. */
  step: string;
  state: CardState;
}

export interface SeenThere extends Insight {
  /** ms since the epoch. */
  at: number;
  host: HostFamily;
  page: PageKind;
}
