/** Where a hand-over to a client the user added stands, in words. */
import type { FieldRole } from '@/utils/handover/custom-client';
import type { HandoverStatus } from '@/utils/protocol/handover';
import type { HandoverPhase } from '../guides/handover-phases';
import type { MessageKey } from '../words/message-key';
import { WHY_WORDS } from './custom-why';
import type { Tone } from './state-words';

export interface CustomWords {
  key: MessageKey;
  tone: Tone | 'plain';
  /** Fields that were not found again. */
  missing: readonly FieldRole[];
  /** Pointing at the fields again would help. */
  pointAgain: boolean;
}

const PHASES: Partial<Record<HandoverPhase, MessageKey>> = {
  opening: 'custom_opening',
  looking: 'custom_looking',
  filling: 'custom_filling',
  filled: 'custom_filled',
};

/** Null when there is nothing left to say. */
export function customWords({ phase, why, missing = [] }: HandoverStatus): CustomWords | null {
  const pointAgain = missing.length > 0;
  if (phase === 'refused') {
    return {
      key: WHY_WORDS[why ?? 'no-record'],
      tone: 'attention',
      missing,
      pointAgain: pointAgain || why === 'two-forms' || why === 'expired',
    };
  }
  const key = PHASES[phase];
  if (phase === 'filled' && pointAgain)
    return { key: 'custom_filledPartly', tone: 'attention', missing, pointAgain };
  return key ? { key, tone: pointAgain ? 'attention' : 'plain', missing, pointAgain } : null;
}
