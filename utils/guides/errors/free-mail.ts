/** Answers of NetEase's free mail (163.com, 126.com, yeah.net), which users paste all the same. */
import { error } from './make';
import type { LoginError } from './record';

export const freeMailErrors: readonly LoginError[] = [
  {
    id: 'free-wrong-credentials',
    tokens: ['LOGIN Login error or password error', 'Login error or password error'],
    kind: 'secret',
    meaningKey: 'errors_freeWrongCredentials',
    who: 'you',
    stepsKeys: ['errorStep_notLoginPassword', 'errorStep_freeCode'],
    confidence: 'several-sources',
    lastChecked: '2026-11',
  },
  {
    id: 'unsafe-login',
    tokens: ['SELECT Unsafe Login', 'EXAMINE Unsafe Login', 'Unsafe Login'],
    kind: 'client',
    meaningKey: 'errors_unsafeLogin',
    who: 'client',
    stepsKeys: ['errorStep_clientId', 'errorStep_keepCode'],
    confidence: 'several-sources',
    lastChecked: '2026-11',
  },
  {
    id: 'free-smtp-closed',
    tokens: ['550 User has no permission', 'User has no permission'],
    kind: 'protocol',
    meaningKey: 'errors_freeSmtpClosed',
    who: 'you',
    stepsKeys: ['errorStep_openService', 'errorStep_freeCode'],
    confidence: 'several-sources',
    lastChecked: '2026-11',
  },
  error('folder-not-opened', 'client', 'client', ['clientId', 'keepCode'], { confidence: 'several-sources' }),
  // Free 163 says it, and Tencent: never certain by itself.
  error('login-password-used', 'secret', 'you', ['notLoginPassword', 'copyAgain', 'pasteWhole'], {
    tokens: ['535 Error: authentication failed', 'Error: authentication failed'],
    orElse: ['usual-protocol'],
    confidence: 'several-sources',
  }),
];
