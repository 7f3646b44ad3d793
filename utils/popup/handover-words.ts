/** Where a hand-over stands, in words. */
import type { HandoverPhase } from '@/utils/guides/handover-phases';
import type { HandoverStatus, HandoverWhy } from '@/utils/protocol/handover';
import type { MessageKey } from '../words/message-key';
import type { Tone } from './state-words';

export interface HandoverWords {
  keys: MessageKey[];
  tone: Tone | 'plain';
}

const PHASES: Record<Exclude<HandoverPhase, 'diagnosed' | 'refused'>, [MessageKey, HandoverWords['tone']]> = {
  opening: ['popup_sendOpening', 'plain'],
  looking: ['popup_sendLooking', 'plain'],
  listed: ['popup_sendListed', 'plain'],
  doubling: ['popup_sendDoubling', 'plain'],
  filling: ['popup_sendFilling', 'plain'],
  servers: ['popup_sendServers', 'plain'],
  filled: ['popup_sendFilled', 'plain'],
  submitted: ['popup_sendSubmitted', 'plain'],
  failed: ['popup_sendReason', 'attention'],
  bound: ['popup_sendBound', 'good'],
  undone: ['popup_sendUndone', 'plain'],
};

const WHYS: Record<HandoverWhy, MessageKey> = {
  'two-forms': 'popup_sendWhyTwoForms',
  'other-mailbox': 'popup_sendWhyOther',
  'other-page': 'popup_sendWhyOtherPage',
  elsewhere: 'popup_sendWhyElsewhere',
  emptied: 'popup_sendWhyEmptied',
  'taken-over': 'popup_sendWhyTakenOver',
  'not-kept': 'popup_sendWhyNotKept',
  gone: 'popup_sendWhyGone',
  expired: 'popup_sendWhyExpired',
  'no-record': 'popup_sendWhyNoRecord',
};

/** Message keys to show one after the other; null when there is nothing left to say. */
export function handoverWords({ phase, why, result }: HandoverStatus): HandoverWords | null {
  // The code's own state tells it already.
  if (phase === 'undone') return null;
  if (phase === 'refused') return { keys: [WHYS[why ?? 'no-record']], tone: 'attention' };
  const half: MessageKey[] =
    result?.receive && result.send === false
      ? ['popup_sendReceiveOnly']
      : result?.send && result.receive === false
        ? ['popup_sendSendOnly']
        : [];
  if (phase === 'diagnosed') {
    return { keys: [...half, result?.meaningKey || 'popup_lastFailedPlain'], tone: 'attention' };
  }
  const [key, tone] = PHASES[phase];
  return { keys: phase === 'failed' ? [...half, key] : [key], tone };
}
