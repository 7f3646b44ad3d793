/**
 * 「我看到了，指给你看」: where the guide has no ring, the user points at the control. Pointing itself is a script of its own, put
 * into every frame of the tab when it is asked for; here is what the guide keeps of it.
 */
import type { Guide } from '../../guides/types';
import type { FromFrame } from '../../protocol/frame-port';
import type { PageMemory } from '../locate/page-memory';
import type { Button, Screen } from '../screen';
import { type Around, showingHere } from '../showing/showing';
import { text } from './native';
import { createOwnWay } from './own-way';

interface Parts {
  doc: Document;
  screen: Pick<Screen, 'host' | 'show' | 'hide'>;
  link: { send(message: FromFrame): void };
  memory: PageMemory;
  isMine(): boolean;
  around(): Around | null;
  /** @param guide with a step for what was pointed at */
  took(note: string, guide: Guide): void;
  /** Look again. */
  again(): void;
}

export function createShowMe(parts: Parts, signal: AbortSignal) {
  const { doc, screen, link, memory, isMine, around, took, again } = parts;
  const ownWay = createOwnWay(around, link.send);
  let pointing: AbortController | null = null;
  /** The worker has put the script in place, or pointing is over in some frame. */
  function turn(on: boolean): void {
    pointing?.abort();
    pointing = on ? new AbortController() : null;
    if (pointing)
      showingHere()?.start(
        {
          doc,
          text,
          mine: isMine(),
          screen,
          around,
          took(guide, element, note) {
            memory.pointedAt = element;
            took(note, guide);
          },
          end() {
            // Here at once, whatever becomes of the message: the page must get its presses again.
            turn(false);
            link.send({ kind: 'point', on: false });
          },
        },
        AbortSignal.any([signal, pointing.signal]),
      );
    else if (!isMine()) screen.hide();
    again();
  }
  return {
    get isOn() {
      return pointing !== null;
    },
    ownWay,
    /** For a card without a ring, from which on presses are watched. None where nothing may be shown. */
    offers(): Button[] {
      const press = () => link.send({ kind: 'point', on: true });
      return ownWay.alone() ? [{ text: text('card_showMe'), press }] : [];
    },
    turn,
    /** True when it was what the user had pointed at. */
    pressed(path: readonly EventTarget[]): boolean {
      const isIt = memory.pointedAt !== null && path.includes(memory.pointedAt);
      if (isIt) memory.pointedAt = null;
      return isIt;
    },
  };
}
