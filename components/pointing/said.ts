/** What a hand-over to a client the user added says in that client's page. */
import type { Showing } from '@/components/overlay';
import type { Said } from '@/utils/clients/custom/stay';

type Text = (key: string, ...parts: string[]) => string;

/** Words only: the form is the user's, and what was filled is there to be seen. */
export function showingOf({ phase, why, missing }: Said, text: Text): Showing {
  const fields = missing.map((role) => text(`custom_role_${role}`)).join(text('custom_comma'));
  const state = phase === 'filled' ? 'done' : phase === 'refused' ? 'blocked' : 'waiting';
  return {
    target: null,
    marks: null,
    words: {
      guide: 'custom',
      step: phase,
      state,
      progress: '',
      text: text(
        phase === 'refused' ? `custom_why_${(why ?? 'no-record').replace('-', '_')}` : `custom_${phase}`,
      ),
      note: fields ? text('custom_missing', fields) : '',
      link: null,
    },
  };
}
