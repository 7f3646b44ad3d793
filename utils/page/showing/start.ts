/** Pointing: the outline follows the hand, a press picks, is kept from the page, and the ring goes there. */
import { withPointed } from '../../learned/compile';
import type { Shown } from '../../learned/entry';
import type { MessageKey } from '../../words/message-key';
import { evaluate } from '../engine/evaluate';
import type { Showing } from '../screen';
import { describe } from './describe';
import { isForbidden } from './notice';
import { listenForPick } from './pick';
import type { Showing as Offered } from './showing';
import { stepFor } from './step-for';

/** Pointing ends by itself after so long, ms. */
const LONGEST_MS = 120_000;

/** @param keep hands over what is to be kept; true when it was */
export const createStart =
  (keep: (shown: Shown) => Promise<boolean>): Offered['start'] =>
  (parts, signal) => {
    const { doc, text, mine, around, screen, took, end } = parts;
    let said: MessageKey = 'card_point';
    let outlined: Element | null = null;
    const view = doc.defaultView ?? window;

    const draw = () => {
      const now = around();
      if (!now) return;
      const marks = { guide: now.guide.id, step: 'pointing', action: 'click', value: null, isArea: true };
      const words: Showing['words'] = {
        guide: now.guide.id,
        step: 'pointing',
        state: 'waiting',
        progress: '',
        text: text(said),
        note: text('card_pointNote'),
        link: null,
        buttons: [{ text: text('card_pointCancel'), press: end }],
      };
      if (mine || outlined) screen.show({ words, target: outlined, marks: outlined && marks });
      else screen.hide();
    };
    const refuse = (why: MessageKey) => {
      said = why;
      draw();
    };

    async function picked(element: Element): Promise<void> {
      const now = around();
      if (!now) return;
      const { guide, snapshot, at } = now;
      const verdict = evaluate(guide, at);
      // A card that only tells where to look is right, whatever is there.
      const told = verdict && !verdict.step.target ? verdict.step : null;
      const step = stepFor(now, element, told) ?? told;
      if (isForbidden(snapshot, element)) return refuse('card_pointForbidden');
      if (!step) return refuse('card_pointNoStep');
      const shown = describe(now, element, step);
      end();
      const kept = shown !== null && (await keep(shown));
      took(withPointed(guide, step, at.page), element, text(kept ? 'card_pointKept' : 'card_pointOnce'));
    }

    draw();
    // Forgotten, it must not keep the page from its user.
    const timer = view.setTimeout(end, LONGEST_MS);
    signal.addEventListener('abort', () => view.clearTimeout(timer));
    listenForPick(
      view,
      () => screen.host,
      {
        over(element) {
          if (element === outlined) return;
          outlined = element;
          draw();
        },
        picked: (element) => void picked(element),
        moved: () => refuse('card_pointMoved'),
        cancelled: end,
      },
      signal,
    );
  };
