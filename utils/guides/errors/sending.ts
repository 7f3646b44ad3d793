/** Errors that come after a good login: the mail itself is refused. */
import type { LoginError } from './record';

export const sendingErrors: readonly LoginError[] = [
  {
    id: 'sending-banned',
    tokens: ['FA_MTA_REJECTED5511'],
    kind: 'sending',
    meaningKey: 'errors_sendingBanned',
    who: 'admin',
    stepsKeys: ['errorStep_slowDown', 'errorStep_adminSending'],
    confidence: 'one-source',
    lastChecked: '2026-11',
  },
  {
    id: 'sending-quota',
    tokens: ['FA_MTA_REJECTED5520'],
    kind: 'sending',
    meaningKey: 'errors_sendingQuota',
    who: 'you',
    stepsKeys: ['errorStep_waitDay', 'errorStep_adminSending'],
    confidence: 'one-source',
    lastChecked: '2026-11',
  },
  {
    id: 'sending-too-fast',
    tokens: ['FA_MTA_REJECTED5521'],
    kind: 'sending',
    meaningKey: 'errors_sendingTooFast',
    who: 'you',
    stepsKeys: ['errorStep_slowDown'],
    confidence: 'one-source',
    lastChecked: '2026-11',
  },
  {
    id: 'too-many-recipients',
    tokens: ['FA_MTA_REJECTED5530'],
    kind: 'sending',
    meaningKey: 'errors_tooManyRecipients',
    who: 'you',
    stepsKeys: ['errorStep_fewerRecipients'],
    confidence: 'one-source',
    lastChecked: '2026-11',
  },
];
