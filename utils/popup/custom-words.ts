/** Where a hand-over to a client the user added stands, in words. */
import type { FieldRole } from '@/utils/handover/custom-client';
import type { HandoverStatus } from '@/utils/protocol/handover';
import type { Tone } from './state-words';

export interface CustomWords {
  key: string;
  tone: Tone | 'plain';
  /** Fields that were not found again. */
  missing: readonly FieldRole[];
  /** Pointing at the fields again would help. */
  pointAgain: boolean;
}

/** Null when there is nothing left to say. */
export function customWords({ phase, why, missing = [] }: HandoverStatus): CustomWords | null {
  const pointAgain = missing.length > 0;
  if (phase === 'refused') {
    const key = `custom_why_${(why ?? 'no-record').replaceAll('-', '_')}`;
    return {
      key,
      tone: 'attention',
      missing,
      pointAgain: pointAgain || why === 'two-forms' || why === 'expired',
    };
  }
  const key = {
    opening: 'custom_opening',
    looking: 'custom_looking',
    filling: 'custom_filling',
    filled: 'custom_filled',
  }[phase as string];
  if (phase === 'filled' && pointAgain)
    return { key: 'custom_filledPartly', tone: 'attention', missing, pointAgain };
  return key ? { key, tone: pointAgain ? 'attention' : 'plain', missing, pointAgain } : null;
}
