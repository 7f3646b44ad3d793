/** What is drawn of a step: a ring round the control or, where only the place is sure, an outline round that. */
import type { Step } from '../../guides/types';
import type { Verdict } from '../engine/evaluate';
import type { PageSnapshot } from '../locate/page-snapshot';
import { dialogOf } from '../locate/region';
import type { Showing } from '../screen';
import { valueFor } from './words';

/**
 * @param ringed the control to ring, or null where none is to be
 * @param brought what the last press brought: an open list, a window
 */
export function drawingOf(
  verdict: Verdict,
  guide: string,
  snapshot: PageSnapshot,
  ringed: Element | null,
  brought: Element | null,
): Pick<Showing, 'target' | 'marks'> {
  const { step, ring, action } = verdict;
  const place = ring ? null : areaOf(step, snapshot, brought);
  const target = ringed ?? place;
  const value = valueFor(step, ring ? snapshot.find(ring).best?.list : undefined);
  const marks = { guide, step: step.id, action, value, isArea: place !== null };
  return { target, marks: target && marks };
}

/** The window, list or block in which the user is to look, or null for words alone. */
function areaOf(step: Step, snapshot: PageSnapshot, brought: Element | null): Element | null {
  if (step.scans) return brought;
  const best = step.area ? snapshot.find(step.area).best : null;
  return best && (best.code?.region ?? best.scope ?? dialogOf(best.element) ?? best.element);
}
