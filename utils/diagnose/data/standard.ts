/**
 * Short forms of reasons that mail standards fix, whatever words stand beside them: RFC 3463 and 5248 (SMTP), RFC 5530
 * (IMAP), RFC 2449 and 3206 (POP3). They give way to any sentence that says more.
 */
import type { Wording } from './wording';

/** Beside the number of the answer: three numbers alone may be a version. */
const NUMBER = 10;
const smtp = (cause: string, ...says: string[]): Wording => ({
  cause,
  voice: 'server',
  weak: true,
  near: NUMBER,
  says,
});
const reply = (cause: string, ...says: string[]): Wording => ({
  cause,
  voice: 'server',
  weak: true,
  answer: true,
  says,
});

export const standardWordings: readonly Wording[] = [
  smtp('from-unclear', '501|550|553|554 + 5.1.7|5.1.8'),
  smtp('recipient-form', '501|550|553|554 + 5.1.3'),
  smtp('recipient-domain', '550|554|450|451 + 5.1.2|4.4.3|5.4.4'),
  smtp('recipient-disabled', '550|554 + 5.2.1'),
  smtp('recipient-full', '552|554|550|452 + 5.2.2|4.2.2'),
  smtp('message-too-big', '552|554|550|452 + 5.2.3|5.3.4|4.3.4'),
  smtp('too-many-recipients', '452|550|552|554|451 + 4.5.3|5.5.3'),
  smtp('content-refused', '550|554|552 + 5.6.0|5.6.1|5.6.2'),
  smtp('auth-not-used', '530 + 5.7.0|5.5.1'),
  smtp('encryption-mismatch', '538|530|523 + 5.7.11|5.7.10'),
  smtp('auth-method', '504|534|535 + 5.5.4|5.7.4|5.7.9'),
  smtp('account-disabled', '525|535|550 + 5.7.13'),
  smtp('sender-domain', '550|554 + 5.7.20|5.7.21|5.7.22|5.7.23|5.7.24|5.7.25|5.7.27|5.7.29'),
  smtp('change-password-first', '432|454 + 4.7.12'),
  reply('connection-limit', '[limit]', '[inuse]', '[in-use]'),
  reply('code-expired', '[expired]'),
  reply('no-permission', '[authorizationfailed]'),
  reply('login-rejected', '[authenticationfailed]', '-err [auth]'),
  reply('too-many-tries', '[login-delay]'),
  reply('own-full', '[overquota]'),
  reply('folder-missing', '[nonexistent]', '[trycreate]'),
  // A number alone is an answer only beside a word that says so.
  {
    ...reply('login-rejected', '535 + 错误|error|代码|code|返回|提示|报错|response|响应|smtp'),
    near: NUMBER,
    never: 'certificate|证书',
  },
];
