/** What a stored code needs from its owner. */
import type { CodeSummary } from '@/utils/codes/code';
import type { GuideId } from '@/utils/protocol/messages';
import type { MessageKey } from '../words/message-key';
import { isToken } from './error-context';
import { stateWords } from './state-words';

/** A login a client reported as failed: the code, and what is known of the error. Never server text. */
export interface FailedLogin {
  id: string;
  text: string;
}

export interface Advice {
  /** Message key of the reason; '' where the state in words says it all. */
  why: MessageKey | '';
  parts: string[];
  /** Guide that mends it, and the message key of its button; null when there is none. */
  guide: GuideId | null;
  button: MessageKey | '';
  /** True when the code can't be used as it is: mending it comes before copying it. */
  pressing: boolean;
  /** Set when a diagnosis can tell more. */
  failed?: FailedLogin;
  /** The guide makes this very code anew. */
  renews?: boolean;
}

/**
 * The one thing to do about a code at `now` (ms), the most pressing first; null when it is fine. `replaced`: a newer code
 * is there in its place.
 */
export function adviceFor(
  code: Pick<CodeSummary, 'id' | 'state' | 'expiresAt' | 'lastResult'>,
  now: number,
  replaced = false,
): Advice | null {
  if (replaced) return null;
  const { tone } = stateWords(code, now);
  if (code.state === 'seen') {
    return { why: 'popup_seenWhy', parts: [], guide: 'get-code', button: 'popup_seenBack', pressing: true };
  }
  if (tone !== 'good') {
    return {
      why: '',
      parts: [],
      guide: 'get-code',
      button: 'popup_renew',
      pressing: tone === 'void',
      renews: true,
    };
  }
  if (code.lastResult && !code.lastResult.ok) {
    const { detail } = code.lastResult;
    const failed = { id: code.id, text: detail };
    const why = isToken(detail) ? 'popup_lastFailed' : 'popup_lastFailedPlain';
    return { why, parts: isToken(detail) ? [detail] : [], guide: null, button: '', pressing: false, failed };
  }
  return null;
}
