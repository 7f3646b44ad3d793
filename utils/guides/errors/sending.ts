/** Errors that come after a good login: the mail itself is refused. */
import { error } from './make';
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
    tokens: ['FA_MTA_REJECTED5521', 'FA_MTA_REJECTED5522'],
    kind: 'sending',
    meaningKey: 'errors_sendingTooFast',
    who: 'you',
    stepsKeys: ['errorStep_waitHour', 'errorStep_slowDown'],
    confidence: 'one-source',
    lastChecked: '2026-11',
  },
  error('sender-ip-refused', 'sending', 'admin', ['sendAdmin', 'adminSending'], {
    tokens: ['FA_MTA_REJECTED5510', 'FA_MTA_USER_BLACK_LIST'],
  }),
  error('recipients-used-up', 'sending', 'you', ['waitDay', 'keepCode'], { tokens: ['FA_MTA_REJECTED5530'] }),
  error('recipients-too-fast', 'sending', 'you', ['waitHour', 'slowDown'], {
    tokens: ['FA_MTA_REJECTED5531'],
  }),
  error('too-many-recipients', 'sending', 'you', ['fewerRecipients'], {
    tokens: ['FA_MTA_REJECTED5532', 'FA_MTA_TOO_MANY_RCPTS'],
  }),
  error('content-refused', 'sending', 'you', ['changeText', 'slowDown'], {
    tokens: ['FA_MTA_REJECTED5540', 'FA_MTA_REJECTED4512', 'FA_MTA_REJECTED5910'],
  }),
  error('administrator-only', 'sending', 'admin', ['sendAdmin', 'adminSending'], {
    tokens: ['FA_MTA_REJECTED5911'],
  }),
  error('from-mismatch', 'from', 'you', ['fromIsAccount', 'keepCode'], { confidence: 'several-sources' }),
  error('auth-not-used', 'from', 'you', ['smtpAuthOn', 'keepCode'], { confidence: 'several-sources' }),
  error('spam-verdict', 'sending', 'you', ['changeText', 'slowDown', 'unblockPage'], {
    confidence: 'several-sources',
  }),
  error('sender-reputation', 'sending', 'you', ['waitHours', 'slowDown', 'cleanList'], {
    confidence: 'several-sources',
  }),
  error('sending-rate', 'sending', 'you', ['waitHour', 'slowDown'], { confidence: 'several-sources' }),
  error('sender-domain', 'sending', 'admin', ['sendAdmin', 'adminSpf']),
  error('message-too-big', 'sending', 'you', ['smallerMail']),
  error('attachment-refused', 'sending', 'you', ['changeAttachment']),
  error('sending-unclear', 'sending', 'you', ['wholeAnswer', 'keepForNow'], {
    generic: true,
    confidence: 'inferred',
  }),
  error('from-unclear', 'from', 'you', ['fromIsAccount', 'wholeAnswer'], {
    generic: true,
    confidence: 'inferred',
  }),
];
