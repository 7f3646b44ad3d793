/** What a hand-over to a client the user added says in that client's page. */
import type { Showing } from '@/components/overlay';
import type { Said } from '@/utils/handover/custom/client-script';
import { WHY_WORDS } from '@/utils/popup/custom-why';
import type { CardState } from '@/utils/protocol/card-state';
import type { FormPhase } from '@/utils/protocol/handover';
import type { MessageKey, Say } from '@/utils/words/message-key';

const STATES: Record<FormPhase, CardState> = {
  looking: 'waiting',
  filling: 'waiting',
  servers: 'waiting',
  filled: 'done',
  submitted: 'done',
  refused: 'blocked',
};

const PHASES: Record<Exclude<FormPhase, 'refused'>, MessageKey> = {
  looking: 'custom_looking',
  filling: 'custom_filling',
  // Nothing is read of a client nobody here knows: neither is ever told.
  servers: 'custom_filling',
  filled: 'custom_filled',
  submitted: 'custom_filled',
};

/** Words only: the form is the user's, and what was filled is there to be seen. */
export function showingOf({ phase, why, missing }: Said, text: Say): Showing {
  const fields = missing.map((role) => text(`custom_role_${role}`)).join(text('shared_comma'));
  const partly = phase === 'filled' && missing.length > 0;
  // The ticket waits for a form that keeps to this site.
  const state = partly ? 'words-only' : why === 'elsewhere' ? 'waiting' : STATES[phase];
  return {
    target: null,
    marks: null,
    words: {
      guide: 'custom',
      step: phase,
      state,
      progress: '',
      text: text(
        phase === 'refused' ? WHY_WORDS[why ?? 'no-record'] : partly ? 'custom_filledPartly' : PHASES[phase],
      ),
      note: fields ? text('custom_missing', fields) : '',
      link: null,
    },
  };
}
