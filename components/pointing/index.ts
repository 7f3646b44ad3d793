/** Shows the round of pointing in the page: the card, and the ring on the field under the pointer. */
import { createHost } from '@/components/overlay/host';
import { Ring } from '@/components/overlay/ring';
import { ringBox } from '@/components/overlay/ring-box';
import { STYLES } from '@/components/overlay/styles';
import { FIELD_ROLES } from '@/utils/handover/custom-client';
import { canSkip, isRole, type PointingState } from '@/utils/handover/pointing/session';
import type { Say } from '@/utils/words/message-key';
import { type ButtonActions, type CardView, createCard } from './card';

export interface PointingView {
  show(state: PointingState): void;
  /** Rings a field; null rings none. */
  over(field: HTMLInputElement | null): void;
}

/** @param text text of a message key */
export function showPointing(
  doc: Document,
  text: Say,
  actions: ButtonActions,
  signal: AbortSignal,
): PointingView {
  const host = createHost(doc, signal);
  host.setStyles(STYLES);
  const ring = new Ring(host.root);
  const view = doc.defaultView ?? window;
  const texts = {
    title: text('card_title'),
    close: text('card_close'),
    start: text('pointing_start'),
    skip: text('pointing_skip'),
    back: text('pointing_back'),
  };
  const card = createCard(host.root, texts, actions, signal);
  let field: HTMLInputElement | null = null;
  let step = '';

  const draw = () => {
    const box = field?.isConnected && step ? ringBox(field, true) : null;
    if (box) ring.draw(box, { guide: 'pointing', step, action: 'click', value: null });
    else ring.remove();
    card.place(box, { width: view.innerWidth, height: view.innerHeight });
  };
  for (const type of ['scroll', 'resize'] as const)
    view.addEventListener(type, draw, { capture: true, passive: true, signal });

  return {
    show(state) {
      step = isRole(state.stage) ? state.stage : '';
      host.show();
      card.say(viewOf(state, text));
      // A dialog the page has opened since would lie above.
      host.bringToFront();
      draw();
    },
    over(next) {
      field = next;
      draw();
    },
  };
}

function viewOf({ stage, complaint }: PointingState, text: Say): CardView {
  const note = complaint ? text(`pointing_bad_${complaint}`) : '';
  if (isRole(stage)) {
    const place = FIELD_ROLES.indexOf(stage) + 1;
    return {
      state: 'pointing',
      step: stage,
      progress: `${place} / ${FIELD_ROLES.length}`,
      text: text('pointing_ask', text(`custom_role_${stage}`)),
      note: note || text('pointing_how'),
      buttons: canSkip(stage) ? ['skip', 'back'] : ['back'],
    };
  }
  const state = { ready: 'waiting', saved: 'done', failed: 'blocked' }[stage];
  const hint = stage === 'ready' ? text('pointing_readyNote') : '';
  return {
    state,
    step: stage,
    progress: '',
    text: text(`pointing_${stage}`),
    note: hint,
    buttons: stage === 'ready' ? ['start'] : [],
  };
}
