/** From scored candidates to the one to ring, or to none: a wrong ring is worse than no ring. */
import type { TargetSpec } from '../../../guides/types';
import type { FindResult, FoundTarget, PageSnapshot } from '../page-snapshot';
import { BAR, MARGIN } from '../score';
import { holds } from '../tree';
import { vetoOf } from '../veto/vetoes';

export interface Candidate {
  element: Element;
  score: number;
}

/** Best visible candidate over the bar that no veto forbids; ambiguous when a rival is too close. */
export function choose(
  snapshot: PageSnapshot,
  spec: TargetSpec,
  candidates: readonly Candidate[],
): FindResult {
  const ranked = bestOfEach(candidates)
    .filter((one) => one.score >= BAR)
    .sort((a, b) => b.score - a.score);
  const visible: FoundTarget[] = [];
  const vetoed = new Set<string>();
  let covered: Element | null = null;
  for (const one of ranked) {
    const visibility = snapshot.visibilityOf(one.element);
    if (visibility === 'hidden') continue;
    const veto = vetoOf(snapshot, one.element, spec);
    if (veto) vetoed.add(veto);
    else if (visibility === 'covered') covered ??= one.element;
    else visible.push({ ...one, visibility });
  }
  const rest = { covered, tried: candidates.length, vetoed: [...vetoed] };
  const first = visible[0];
  if (!first) return { best: null, ambiguous: false, ...rest };
  // What can be seen now comes before an equal that would have to be scrolled to.
  const near = visible.find((one) => one.visibility !== 'offscreen' && first.score - one.score < MARGIN);
  const best = near ?? first;
  const rival = visible.some(
    (one) =>
      one !== best &&
      one.visibility === best.visibility &&
      best.score - one.score < MARGIN &&
      !isSamePlace(one.element, best.element),
  );
  return { best, ambiguous: rival, ...rest };
}

function bestOfEach(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<Element, number>();
  for (const { element, score } of candidates) best.set(element, Math.max(best.get(element) ?? 0, score));
  return [...best].map(([element, score]) => ({ element, score }));
}

/** A click in the middle of either does the same: one holds the other, or both lead to one address. */
function isSamePlace(a: Element, b: Element): boolean {
  if (holds(a, b) || holds(b, a)) return true;
  const href = addressOf(a);
  return href !== null && href === addressOf(b);
}

function addressOf(element: Element): string | null {
  const href = element.closest('a[href]')?.getAttribute('href') ?? '';
  return /^(#|javascript:|$)/i.test(href) ? null : href;
}
