import { describe, expect, it } from 'vitest';
import type { CodeState } from '@/utils/codes/code';
import { stateWords } from '@/utils/popup/state-words';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22);
const words = (state: CodeState, days: number | null) => {
  const { key, parts, tone } = stateWords({ state, expiresAt: days === null ? null : NOW + days * DAY }, NOW);
  return [key, ...parts, tone].join(' ');
};

describe('state in words', () => {
  it.each([
    ['seen', null, 'popup_stateSeen attention'],
    ['seen', -1, 'popup_stateSeen attention'],
    ['confirmed', null, 'popup_stateConfirmed good'],
    ['confirmed', 15, 'popup_stateConfirmed good'],
    ['confirmed', 14, 'popup_stateExpires 14 attention'],
    ['bound', 14.5, 'popup_stateBound good'],
    ['bound', 13.01, 'popup_stateExpires 14 attention'],
    ['bound', 1.5, 'popup_stateExpires 2 attention'],
    ['bound', 0.01, 'popup_stateExpiresTomorrow attention'],
    ['bound', 0, 'popup_stateExpired void'],
    ['confirmed', -400, 'popup_stateExpired void'],
    ['revoked', -1, 'popup_stateRevoked void'],
    ['revoked', null, 'popup_stateRevoked void'],
  ] as const)('%s with %s days left', (state, days, expected) => {
    expect(words(state, days)).toBe(expected);
  });
});
