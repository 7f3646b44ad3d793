/** What the last press brought: a window, bubble or menu that floated up within two seconds of it and is still there. */
import type { Sight } from '../../guides/types';
import { type Look, NOTHING, type Seen } from '../look';
import { isDeleting } from '../veto/deleting-window';

export function findCame(look: Look, { after }: Sight): Seen {
  const { consequence } = look.options.press;
  const isRight = consequence?.ofAct && (!after || after.includes(consequence.step));
  if (!consequence || !isRight || isDeleting(consequence.float)) return NOTHING;
  const { float } = consequence;
  const best = { element: float, score: 1, line: look.lineOf(float), scope: float };
  return { best, ambiguous: false, covered: null, tried: 1 };
}
