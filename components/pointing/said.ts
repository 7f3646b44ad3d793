/** What a hand-over to a client the user added says in that client's page. */
import type { Showing } from '@/components/overlay';
import type { Said } from '@/utils/handover/custom/client-script';
import type { CardState } from '@/utils/protocol/card-state';
import type { FormPhase } from '@/utils/protocol/handover';

type Text = (key: string, ...parts: string[]) => string;

const STATES: Record<FormPhase, CardState> = {
  looking: 'waiting',
  filling: 'waiting',
  servers: 'waiting',
  filled: 'done',
  submitted: 'done',
  refused: 'blocked',
};

/** Words only: the form is the user's, and what was filled is there to be seen. */
export function showingOf({ phase, why, missing }: Said, text: Text): Showing {
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
        phase === 'refused'
          ? `custom_why_${(why ?? 'no-record').replace('-', '_')}`
          : partly
            ? 'custom_filledPartly'
            : `custom_${phase}`,
      ),
      note: fields ? text('custom_missing', fields) : '',
      link: null,
    },
  };
}
