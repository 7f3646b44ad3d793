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

interface Parts {
  doc: Document;
  screen: Pick<Screen, 'host' | 'show' | 'hide'>;
  link: { send(message: FromFrame): void };
  memory: PageMemory;
  isMine(): boolean;
  around(): Around | null;
  /** @param guide with a step for what was pointed at */
  took(guide: Guide, note: string): void;
  /** Look again. */
  again(): void;
}

export function createShowMe(parts: Parts, signal: AbortSignal) {
  const { doc, screen, link, memory, isMine, around, took, again } = parts;
  let pointing: AbortController | null = null;
  /** The worker has put the script in place, or pointing is over in some frame. */
  function turn(on: boolean): void {
    pointing?.abort();
    pointing = on ? new AbortController() : null;
    if (pointing)
      showingHere()?.(
        {
          doc,
          text,
          mine: isMine(),
          screen,
          around,
          took(guide, element, note) {
            memory.pointedAt = element;
            took(guide, note);
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
    /** None on a login page, which asks for a secret, and in a client's page, which is filled. */
    get offers(): Button[] {
      const press = () => link.send({ kind: 'point', on: true });
      return /^(?:login|client)$/.test(around()?.at.page ?? '') ? [] : [{ text: text('card_showMe'), press }];
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
