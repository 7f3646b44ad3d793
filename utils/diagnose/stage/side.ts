/** Whether an answer is about the own account or about the other side of a mail. */
import { LOGIN_NEAR, RECIPIENT_NEAR, SENDING_NUMBER } from '../data/progress';

export type Side = 'own' | 'other';

const BEFORE = 160;
const AFTER = 60;
/** MAIL FROM was the last command. */
const LAST_SENDER = /\bmail from ?:(?!.*\brcpt to)/;

/** Whether the answer at `at` is one to MAIL FROM. */
export const isOfSender = (text: string, at: number): boolean =>
  LAST_SENDER.test(text.slice(Math.max(0, at - BEFORE), at));

/** `at`: index of the answer in the folded text. `sure`: the text says so, not only the number of the answer. */
export function sideOf(
  text: string,
  at: number,
  end: number,
  bounced: boolean,
): { side: Side; sure: boolean } {
  const near = text.slice(Math.max(0, at - BEFORE), end + AFTER);
  // The sender's own mailbox is asked about before any recipient's.
  if (!bounced && isOfSender(text, at)) return { side: 'own', sure: true };
  const close = text.slice(Math.max(0, at - 40), end + 24);
  if (bounced || RECIPIENT_NEAR.test(near)) return { side: 'other', sure: true };
  if (SENDING_NUMBER.test(close) && !LOGIN_NEAR.test(close)) {
    return { side: 'other', sure: /@|\d\.\d\.\d/.test(text.slice(at, end + AFTER)) };
  }
  return { side: 'own', sure: true };
}
