/** The state of a stored code, in words: which message to show, and how it should look. */
import { type CodeSummary, daysLeft, EXPIRING_DAYS } from '@/utils/codes/code';
import type { MessageKey } from '../words/message-key';

/** `good`: usable. `attention`: works, or nearly, but asks for something. `void`: can't be used. */
export type Tone = 'good' | 'attention' | 'void';

export interface StateWords {
  key: MessageKey;
  parts: string[];
  tone: Tone;
}

/** What the user has to be told about a code at the moment `now` (ms since the epoch). */
export function stateWords(code: Pick<CodeSummary, 'state' | 'expiresAt'>, now: number): StateWords {
  if (code.state === 'revoked') return words('popup_stateRevoked', 'void');
  // Never confirmed stays "not in force", expiry or not: that is the fault to mend.
  if (code.state === 'seen') return words('popup_stateSeen', 'attention');
  const left = daysLeft(code.expiresAt, now);
  if (left !== null && left <= 0) return words('popup_stateExpired', 'void');
  if (left === 1) return words('popup_stateExpiresTomorrow', 'attention');
  if (left !== null && left <= EXPIRING_DAYS) {
    return { key: 'popup_stateExpires', parts: [String(left)], tone: 'attention' };
  }
  return words(code.state === 'bound' ? 'popup_stateBound' : 'popup_stateConfirmed', 'good');
}

function words(key: MessageKey, tone: Tone): StateWords {
  return { key, parts: [], tone };
}
