/** What the finder saw in one look, for the debug view: names this product gives itself, numbers, and nothing of the page. */
import type { GuideId } from './guide-id';

export interface TargetInsight {
  /** Name of the target in the guide. */
  target: string;
  /** How sure it is of the best candidate, 0–100; null when there is none. */
  score: number | null;
  /** Places on the page that were weighed. */
  tried: number;
  /** Names of the vetoes that kept candidates out; absent when none did. */
  vetoes?: readonly string[];
  /** Two candidates were too close to choose between. */
  ambiguous: boolean;
  /** The best lies under something else. */
  covered: boolean;
  /** The best is there, but has to be scrolled to. */
  away: boolean;
}

export interface Insight {
  guide: GuideId;
  /** The step it came to; null for none. */
  step: string | null;
  targets: TargetInsight[];
}
