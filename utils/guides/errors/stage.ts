/** How far a mail session got before it failed, in the order a session runs. */
import type { ErrorKind } from './record';

export const STAGES = [
  'connect',
  'tls',
  'greeting',
  'login',
  'folder',
  'mail-from',
  'rcpt',
  'data',
  'bounce',
] as const;
export type Stage = (typeof STAGES)[number];

const BY_KIND: Partial<Record<ErrorKind, Stage>> = {
  network: 'connect',
  tls: 'tls',
  folder: 'folder',
  client: 'folder',
  from: 'mail-from',
  recipient: 'rcpt',
  sending: 'data',
};

/** Stage of an error that names none itself. Everything about accounts and passwords is the login. */
export function stageOfKind(kind: ErrorKind): Stage | null {
  return kind === 'unclear' ? null : (BY_KIND[kind] ?? 'login');
}

/** Whether a failure here means that the password had been accepted before. */
export const isAfterLogin = (stage: Stage | null): boolean =>
  stage !== null && STAGES.indexOf(stage) > STAGES.indexOf('login');

/** Whether a failure here means that the password was not looked at. */
export const isBeforeLogin = (stage: Stage | null): boolean =>
  stage !== null && STAGES.indexOf(stage) < STAGES.indexOf('login');
