/** A row in words: message keys for the page, the copied table and the file alike. */
import type { Tone } from '../popup/state-words';
import type { ClientStanding, CodeStanding, NextStep, WorkRow } from '../protocol/work-row';
import type { MessageKey } from '../words/message-key';

export interface RowWords {
  key: MessageKey;
  parts: string[];
  tone: Tone | null;
}

const CODE: Record<CodeStanding, { key: MessageKey; tone: Tone | null }> = {
  none: { key: 'worklist_codeNone', tone: null },
  seen: { key: 'popup_stateSeen', tone: 'attention' },
  good: { key: 'popup_stateConfirmed', tone: 'good' },
  expiring: { key: 'popup_stateExpires', tone: 'attention' },
  expired: { key: 'popup_stateExpired', tone: 'void' },
  revoked: { key: 'popup_stateRevoked', tone: 'void' },
};

/** The state of a row's authorization password. */
export function codeWords({ code, days }: Pick<WorkRow, 'code' | 'days'>): RowWords {
  if (code === 'expiring' && days === 1)
    return { key: 'popup_stateExpiresTomorrow', parts: [], tone: 'attention' };
  return { ...CODE[code], parts: code === 'expiring' ? [String(days)] : [] };
}

const CLIENT: Record<ClientStanding, { key: MessageKey; tone: Tone | null }> = {
  none: { key: 'worklist_clientNone', tone: null },
  filled: { key: 'worklist_clientFilled', tone: 'attention' },
  passed: { key: 'worklist_clientPassed', tone: 'good' },
  failed: { key: 'worklist_clientFailed', tone: 'void' },
};

/** Where a row stands in 来发信. */
export const clientWords = ({ client }: Pick<WorkRow, 'client'>): RowWords => ({
  ...CLIENT[client],
  parts: [],
});

/** Message keys of what comes next. */
export const NEXT_WORDS: Record<NextStep, MessageKey> = {
  make: 'worklist_nextMake',
  confirm: 'popup_seenBack',
  renew: 'popup_renew',
  send: 'popup_send',
  finish: 'worklist_nextFinish',
  'look-into': 'popup_why',
  nothing: 'worklist_nextNothing',
};
