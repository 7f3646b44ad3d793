/** The card's quieter sentence and its buttons; at the end of a guide, how far the user's list is and who comes next. */
import type { NextMailbox } from '../frames/protocol';
import type { Step } from '../guides/types';
import type { Look } from '../locate/look';
import type { CardState } from '../messages';
import type { Button } from './screen';
import { asideButton, offersOf } from './words';

interface Here {
  step: Step;
  state: CardState;
  sights: Pick<Look, 'see'>;
  notThis: () => void;
  note: string;
  next: NextMailbox | undefined;
}

interface Said {
  note: string;
  buttons: Button[];
}

/** `again`: shows the card anew. */
export function saidAt({ step, state, sights, notThis, note, next }: Here, again: () => void): Said {
  const buttons = offersOf(step, (sight) => sights.see(sight).best !== null);
  if (state === 'pointing') buttons.push(asideButton(step, notThis));
  if (state !== 'done' || !next) return { note, buttons };
  const copy = async () => {
    await navigator.clipboard.writeText(next.address);
    next.text = next.copied;
    again();
  };
  // Refused, the address still stands on the card.
  const press = () => void copy().catch(() => undefined);
  return { note: next.text, buttons: [...buttons, { text: next.copy, press }] };
}
