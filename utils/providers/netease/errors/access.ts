/** Errors of the login itself: too many tries, picture codes, sessions, a busy system. */
import { error } from '../../../guides/errors/make';
import type { LoginError } from '../../../guides/errors/record';

export const accessErrors: readonly LoginError[] = [
  {
    id: 'too-many-tries',
    // What the token means is a guess of its one source.
    tokens: ['ERR.LOGIN.SMTPLIMIT'],
    kind: 'tries',
    meaningKey: 'errors_tooManyTries',
    who: 'you',
    stepsKeys: ['errorStep_wait'],
    confidence: 'inferred',
    lastChecked: '2026-11',
  },
  {
    id: 'account-locked',
    tokens: [
      'ERR.REQ.VERIFYCODE',
      'VERIFYCODE.REQ',
      'ERR.LOGIN.ACCOUNTLOCKED',
      'ACCOUNTLOCKED',
      'ERR.MOBILEAUTH.FORBID',
    ],
    kind: 'tries',
    meaningKey: 'errors_accountLocked',
    who: 'you',
    stepsKeys: ['errorStep_wait', 'errorStep_pictureCode'],
    confidence: 'several-sources',
    lastChecked: '2026-11',
  },
  {
    id: 'system-busy',
    tokens: ['ERR.LOGIN.SYSTEMBUSY'],
    kind: 'busy',
    meaningKey: 'errors_systemBusy',
    who: 'netease',
    stepsKeys: ['errorStep_waitShort'],
    confidence: 'several-sources',
    lastChecked: '2026-11',
  },
  {
    id: 'session-ended',
    tokens: ['ERR.SESSIONNULL', 'EXP_AUTH_COOKIE_TIMEOUT', 'FA_INVALID_SESSION'],
    kind: 'session',
    meaningKey: 'errors_sessionEnded',
    who: 'you',
    stepsKeys: ['errorStep_loginAgain'],
    confidence: 'several-sources',
    lastChecked: '2026-11',
  },
  error('change-password-first', 'session', 'you', ['changePassword'], { tokens: ['ERR.PASSCHANGE'] }),
  // 将军令 is NetEase's own one-time password.
  error('token-wrong-often', 'tries', 'you', ['wait'], { tokens: ['GENERAL.AUTH.MAXERR'] }),
];
