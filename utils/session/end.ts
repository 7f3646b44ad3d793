/** What the card says at the end of a guide when the user's list goes on: how far it is, and who comes next. */
import type { NextMailbox } from '../frames/protocol';
import type { CardState } from '../messages';
import type { Button } from './screen';

interface Said {
  note: string;
  buttons: Button[];
}

/** `said`: what the card says otherwise. `again`: shows the card with what was done. */
export function endOf(state: CardState, next: NextMailbox | undefined, said: Said, again: () => void): Said {
  if (state !== 'done' || !next) return said;
  const copy = async () => {
    await navigator.clipboard.writeText(next.address);
    next.text = next.copied;
    again();
  };
  // Refused, the address still stands on the card.
  const press = () => void copy().catch(() => undefined);
  return { note: next.text, buttons: [...said.buttons, { text: next.copy, press }] };
}
