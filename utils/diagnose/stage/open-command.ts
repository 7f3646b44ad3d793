/** The command that was left without a good answer: it tells the stage where no word tells the cause. */
import { COMMANDS, NAMED_COMMANDS } from '../data/progress';
import type { Progress } from './progress';

export interface OpenCommand {
  /** Record that says how far the session got, and no more. */
  errorId: string;
  /** Index in the folded text. */
  at: number;
  /** An answer says no; false when the session was only cut off. */
  refused: boolean;
}

/** The last one sent after the login was accepted, if it was; null when the text names none. */
export function openCommand(text: string, { acceptedAt }: Progress): OpenCommand | null {
  let last: OpenCommand | null = null;
  for (const { errorId, at, no } of COMMANDS) {
    for (const match of text.matchAll(at)) {
      if (match.index <= acceptedAt || match.index < (last?.at ?? 0)) continue;
      const answers = text.slice(match.index + match[0].length);
      const refusal = match[1] ? new RegExp(`(?:^|[^\\w])${match[1]} (?:no|bad)\\b`) : no;
      last = { errorId, at: match.index, refused: refusal.test(answers) };
    }
  }
  if (last?.refused) return last;
  for (const { errorId, at } of NAMED_COMMANDS) {
    const found = at.exec(text);
    if (found) return { errorId, at: found.index, refused: true };
  }
  return last;
}
