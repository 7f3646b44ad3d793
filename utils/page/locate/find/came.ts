/** What the last press brought: a window, bubble or menu that floated up within two seconds of it and is still there. */
import type { TargetSpec } from '../../../guides/types';
import { type FindResult, NOTHING, type PageSnapshot } from '../page-snapshot';
import { isDeleting } from '../veto/deleting-window';

export function findCame(snapshot: PageSnapshot, { after }: TargetSpec): FindResult {
  const { consequence } = snapshot.options.press;
  const isRight = consequence?.ofAct && (!after || after.includes(consequence.step));
  if (!consequence || !isRight || isDeleting(consequence.float)) return NOTHING;
  const { float } = consequence;
  const best = { element: float, score: 1, visibility: snapshot.visibilityOf(float), scope: float };
  return { best, ambiguous: false, covered: null, tried: 1 };
}
