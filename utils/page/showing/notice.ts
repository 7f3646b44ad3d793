/** What a press of the user's own accord would teach, were it a step: judged like what is pointed at, before the page hears of it. */
import { thingOf } from '../../learned/compile';
import type { Shown } from '../../learned/entry';
import { evaluate } from '../engine/evaluate';
import type { PageSnapshot } from '../locate/page-snapshot';
import { vetoOf } from '../locate/veto/vetoes';
import { describe } from './describe';
import { pointable } from './pointable';
import type { Around } from './showing';
import { stepFor } from './step-for';

/** The same vetoes as for every ring: what stands in a mail, deletes or leads elsewhere teaches nothing. */
export const isForbidden = (snapshot: PageSnapshot, element: Element): boolean =>
  vetoOf(snapshot, element, { kind: 'control', labels: [] }) !== null ||
  snapshot.visibilityOf(element) !== 'shown';

/**
 * Null where a ring or a step that waits is there, and for all but buttons and links: a box is ticked before its press is heard.
 * @param path from what was hit upwards, through shadow roots
 */
export function notice(path: readonly EventTarget[], around: Around): Shown | null {
  const { guide, snapshot, at } = around;
  const element = pointable(path);
  if (!element || snapshot.isUserContent(element) || isForbidden(snapshot, element)) return null;
  const verdict = evaluate(guide, at);
  if (verdict && (verdict.ring || (verdict.step.state ?? 'words-only') !== 'words-only')) return null;
  const step = stepFor(around, element, verdict?.step ?? null);
  return step && thingOf(guide, step) === 'control' ? describe(around, element, step) : null;
}
