/** Every sign a text holds, each about the side of the mail it belongs to. */
import { errorById, type LoginError } from '../../guides/errors';
import { wordings } from '../data/all';
import { compile, said } from '../match/wordings';
import type { Plain } from '../read/plain';
import type { Hit } from '../scan';
import type { OpenCommand } from '../stage/open-command';
import type { Progress } from '../stage/progress';
import { isOfSender, sideOf } from '../stage/side';
import type { Sign } from './sign';

const sayings = compile(wordings);

/** The same words said of the own mailbox, where they answer MAIL FROM. */
const OWN_OF: Record<string, string> = {
  'recipient-disabled': 'account-disabled',
  'recipient-unknown': 'account-said-unknown',
};

function record(id: string): LoginError {
  const error = errorById(id);
  if (!error) throw new Error(`no error record ${id}`);
  return error;
}

/** The sign that a command left open gives. `at`: its place in the readable text. */
export const stageSign = ({ errorId }: OpenCommand, at: number): Sign => ({
  error: record(errorId),
  token: null,
  voice: 'server',
  start: at,
  end: at,
  clean: true,
  weak: true,
  answer: true,
  sideSure: true,
});

/** `hits` from `scan`. Words first met are in the order of the text. */
export function signsOf(hits: readonly Hit[], folded: Plain, progress: Progress): Sign[] {
  const codes = hits.map(
    ({ error, token, start, end, clean }): Sign => ({
      error,
      token,
      voice: 'code',
      start,
      end,
      clean,
      weak: error.generic === true,
      answer: true,
      sideSure: true,
    }),
  );
  const words = said(folded, sayings).map(({ wording, voice, from, to }): Sign => {
    const isSending = record(wording.cause).kind === 'sending';
    // A mail refused by the own server is refused there, whatever number it answers.
    const { side, sure } =
      wording.otherSide && (!isSending || progress.bounced)
        ? sideOf(folded.text, from, to, progress.bounced)
        : { side: 'own' as const, sure: true };
    const own = OWN_OF[wording.cause];
    const isVague = own !== undefined;
    const cause = isVague && !progress.bounced && isOfSender(folded.text, from) ? own : wording.cause;
    const error = record(side === 'other' && wording.otherSide ? wording.otherSide : cause);
    return {
      error,
      token: null,
      voice,
      start: folded.at[from] ?? 0,
      end: (folded.at[to - 1] ?? 0) + 1,
      clean: true,
      weak: wording.weak === true || error.generic === true,
      answer: wording.answer === true,
      sideSure: sure && (!isVague || sideOf(folded.text, from, to, progress.bounced).sure),
      ...(wording.published ? { published: true as const } : {}),
    };
  });
  return [...codes, ...words].sort((a, b) => a.start - b.start);
}
