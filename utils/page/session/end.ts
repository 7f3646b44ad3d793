/** The card's quieter sentence and its buttons; at the end of a guide, how far the user's list is and who comes next. */
import type { Guide, Step } from '../../guides/types';
import type { CardState } from '../../protocol/card-state';
import type { Ask, FromFrame, Progress } from '../../protocol/frame-port';
import type { PageSnapshot } from '../locate/page-snapshot';
import type { Button, Words } from '../screen';
import type { Direct } from './direct';
import { text } from './native';
import type { createOutcomes } from './outcomes';
import { asideButton, offersOf, wordsFor } from './words';

type Outcomes = ReturnType<typeof createOutcomes>;

/** Whom the card's buttons and sentences come from. */
export interface Saying {
  outcomes: Pick<Outcomes, 'notThis' | 'offer'>;
  showMe: { offers(): Button[] };
  direct: Direct;
  send(message: FromFrame): void;
}

interface Here extends Saying {
  guide: Guide;
  doc: Document;
  /** The control must be scrolled to. */
  away: boolean;
  step: Step;
  state: CardState;
  snapshot: Pick<PageSnapshot, 'find'>;
  note: string;
  progress: Progress;
}

interface Said {
  note: string;
  buttons: Button[];
}

/** All the card says and offers. `again`: shows the card anew. */
export function wordsAt(here: Here, again: () => void): Words {
  const { guide, doc, step, state, away, direct } = here;
  const { note, buttons } = saidAt(here, again);
  const words = wordsFor(guide, step, state, away ? text('card_scroll') : note, doc, buttons);
  if (step.link !== 'main' || !words.link) return words;
  const link = { ...words.link, text: text('card_goDirect'), isMain: true, pressed: direct.pressed };
  return { ...words, link };
}

/** The one question, before anything else at the end. */
const askedAt = ({ text: note, keep, drop }: Ask, send: Here['send']): Said => ({
  note,
  buttons: [
    { text: keep, press: () => send({ kind: 'remember', keep: true }) },
    { text: drop, press: () => send({ kind: 'remember', keep: false }) },
  ],
});

function saidAt(
  { step, state, snapshot, outcomes, showMe, note, progress: { next, ask }, send }: Here,
  again: () => void,
): Said {
  const wrong = outcomes.offer;
  if (step.state === 'done' && ask) return askedAt(ask, send);
  const buttons = offersOf(step, (target) => snapshot.find(target).best !== null);
  if (state === 'pointing') buttons.push(asideButton(step, outcomes.notThis));
  if (step.link === 'main')
    buttons.push({ text: text('card_longWay'), press: () => send({ kind: 'no-direct' }) });
  else if (state === 'words-only') buttons.push(...showMe.offers());
  if (wrong) buttons.push(wrong.button);
  if (!step.next || !next) return { note: (state !== 'pointing' && wrong?.note) || note, buttons };
  const copy = async () => {
    await navigator.clipboard.writeText(next.address);
    next.text = next.copied;
    again();
  };
  // Refused, the address still stands on the card.
  const press = () => void copy().catch(() => undefined);
  if (next.address) buttons.push({ text: next.copy, press });
  if (next.skip) buttons.push({ text: next.skip, press: () => send({ kind: 'skip' }) });
  return { note: next.text, buttons };
}
