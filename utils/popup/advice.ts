/** What a stored code needs from its owner. */
import type { CodeSummary } from '@/utils/codes';
import type { GuideId } from '@/utils/messages';
import { stateWords } from './state-words';

export interface Advice {
  /** Message key of the reason; '' where the state in words says it all. */
  why: string;
  parts: string[];
  /** Guide that mends it, and the message key of its button; null when there is none. */
  guide: GuideId | null;
  button: string;
  /** True when the code can't be used as it is: mending it comes before copying it. */
  pressing: boolean;
}

/** The one thing to do about a code at `now` (ms), the most pressing first; null when it is fine. */
export function adviceFor(
  code: Pick<CodeSummary, 'state' | 'expiresAt' | 'lastResult'>,
  now: number,
): Advice | null {
  const { tone } = stateWords(code, now);
  if (code.state === 'seen') {
    return { why: 'popup_seenWhy', parts: [], guide: 'get-code', button: 'popup_seenBack', pressing: true };
  }
  if (tone !== 'good') {
    return { why: '', parts: [], guide: 'get-code', button: 'popup_renew', pressing: tone === 'void' };
  }
  if (code.lastResult && !code.lastResult.ok) {
    return {
      why: 'popup_lastFailed',
      parts: [code.lastResult.detail],
      guide: null,
      button: '',
      pressing: false,
    };
  }
  return null;
}
