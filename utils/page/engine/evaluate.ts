/**
 * The heart: which step is the current one is a pure function of what is on the page now. No DOM, no counters.
 */
import type { HandoverPhase } from '../../guides/handover-phases';
import type { Action, Evidence, Guide, PageKind, Step } from '../../guides/types';

/** What the finder answers about one target. */
export interface Observation {
  /** Found, sure enough and alone. */
  present: boolean;
  /** Found but two candidates are too close to choose between. */
  ambiguous: boolean;
  /** Found, but something lies on top of it. */
  covered: boolean;
  /** Must be scrolled to before it can be pressed. */
  away: boolean;
  /** A list laid out as buttons, to be pressed rather than chosen from. */
  press?: boolean;
  /** A native list, to be chosen from and not pressed. */
  select?: boolean;
}

export interface Circumstances {
  page: PageKind;
  /** Answers about targets, asked only as far as needed. */
  see(target: string): Observation;
  progress: {
    seen: boolean;
    confirmed: boolean;
    phase?: HandoverPhase | undefined;
    direct?: boolean | undefined;
  };
  /** The guide shows itself: nobody started it. */
  self: boolean;
}

export interface Verdict {
  step: Step;
  /** Distance from the goal; the smallest wins among frames. */
  rank: number;
  /** Sight to ring, or null when words must do. */
  ring: string | null;
  action: Action;
}

/** Pieces of evidence a page state needs before anything is ringed. */
const ENOUGH = 2;

/** Counts the pieces of evidence; null when a condition fails. */
export function evidenceFor(when: Evidence, at: Circumstances): number | null {
  let pieces = 0;
  if (when.page) {
    if (!when.page.includes(at.page)) return null;
    pieces++;
  }
  if (when.progress) {
    if (!at.progress[when.progress]) return null;
    pieces += ENOUGH;
  }
  if (when.phase && !(at.progress.phase && when.phase.includes(at.progress.phase))) return null;
  for (const target of when.all ?? []) {
    if (!at.see(target).present) return null;
    pieces++;
  }
  if (when.any) {
    const places = when.pageAmongAny?.includes(at.page) ? 1 : 0;
    const seen = when.any.filter((target) => at.see(target).present).length + places;
    if (seen === 0) return null;
    pieces += seen;
  }
  for (const target of when.none ?? []) {
    const seen = at.see(target);
    if (seen.present) return null;
  }
  if (when.covered && !when.covered.some((target) => at.see(target).covered)) return null;
  if (when.covered) pieces++;
  return pieces;
}

function actionOf({ action }: Step, { press, select }: Observation): Action {
  if (press) return 'check';
  return select && action === 'click' ? 'choose' : action;
}

/** First step, from the goal backwards, whose evidence is on the page; null when none is. */
export function evaluate(guide: Guide, at: Circumstances): Verdict | null {
  for (const [rank, step] of guide.steps.entries()) {
    if (at.self && !step.self) continue;
    // What was shown is mostly not on this page: no other target is asked for on its account.
    if (step.learned && step.target && !at.see(step.target).present) continue;
    const pieces = evidenceFor(step.when, at);
    if (pieces === null) continue;
    if (!step.target) {
      if (pieces >= (step.enough ?? ENOUGH)) return { step, rank, ring: null, action: step.action };
      continue;
    }
    const seen = at.see(step.target);
    if (!seen.present) continue;
    // The target itself is evidence, unless it was already counted among `all`.
    const own = step.when.all?.includes(step.target) || step.when.any?.includes(step.target) ? 0 : 1;
    if (pieces + own < ENOUGH) continue;
    return { step, rank, ring: step.target, action: actionOf(step, seen) };
  }
  return null;
}
