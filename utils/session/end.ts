/** The card's quieter sentence and its buttons; at the end of a guide, how far the user's list is and who comes next. */
import type { Progress } from '../frames/protocol';
import type { Step } from '../guides/types';
import type { Look } from '../locate/look';
import type { CardState } from '../messages';
import type { createOutcomes } from './outcomes';
import type { Button } from './screen';
import { asideButton, offersOf } from './words';

type Outcomes = ReturnType<typeof createOutcomes>;

interface Here {
  step: Step;
  state: CardState;
  sights: Pick<Look, 'see'>;
  outcomes: Pick<Outcomes, 'notThis' | 'offer'>;
  showMe: { offers: Button[] };
  note: string;
  progress: Progress;
}

interface Said {
  note: string;
  buttons: Button[];
}

/** `again`: shows the card anew. */
export function saidAt(
  { step, state, sights, outcomes, showMe, note, progress: { next } }: Here,
  again: () => void,
): Said {
  const wrong = outcomes.offer;
  const buttons = offersOf(step, (sight) => sights.see(sight).best !== null);
  if (state === 'pointing') buttons.push(asideButton(step, outcomes.notThis));
  if (state === 'words-only') buttons.push(...showMe.offers);
  if (wrong) buttons.push(wrong.button);
  if (state !== 'done' || !next) return { note: (state !== 'pointing' && wrong?.note) || note, buttons };
  const copy = async () => {
    await navigator.clipboard.writeText(next.address);
    next.text = next.copied;
    again();
  };
  // Refused, the address still stands on the card.
  const press = () => void copy().catch(() => undefined);
  return { note: next.text, buttons: [...buttons, { text: next.copy, press }] };
}
