/** Message keys of a diagnosis: how sure, who can mend it, how far the session got, what holds of the password. */
import type { Certainty, PasswordState } from '@/utils/diagnose/types';
import type { Who } from '@/utils/guides/errors/record';
import type { Stage } from '@/utils/guides/errors/stage';
import type { MessageKey } from '../words/message-key';
import type { Tone } from './state-words';

export const CERTAINTY_WORDS: Record<Certainty, { key: MessageKey; tone: Tone }> = {
  certain: { key: 'diagnosis_certain', tone: 'good' },
  likely: { key: 'diagnosis_likely', tone: 'attention' },
  possible: { key: 'diagnosis_possible', tone: 'attention' },
};

export const WHO_WORDS: Record<Who, MessageKey> = {
  you: 'diagnosis_whoYou',
  admin: 'diagnosis_whoAdmin',
  netease: 'diagnosis_whoNetease',
  client: 'diagnosis_whoClient',
  it: 'diagnosis_whoIt',
  other: 'diagnosis_whoOther',
};

export const STAGE_WORDS: Record<Stage, MessageKey> = {
  connect: 'diagnosis_stageConnect',
  tls: 'diagnosis_stageTls',
  greeting: 'diagnosis_stageGreeting',
  login: 'diagnosis_stageLogin',
  folder: 'diagnosis_stageFolder',
  'mail-from': 'diagnosis_stageMailFrom',
  rcpt: 'diagnosis_stageRcpt',
  data: 'diagnosis_stageData',
  bounce: 'diagnosis_stageBounce',
};

export const PASSWORD_WORDS: Record<PasswordState, { key: MessageKey; tone: Tone }> = {
  accepted: { key: 'diagnosis_passwordAccepted', tone: 'good' },
  unreached: { key: 'diagnosis_passwordUnreached', tone: 'attention' },
};

/** Causes that only say that the text does not tell: nothing to be more or less sure of. */
export const HONEST = new Set(['not-told', 'after-login-unclear', 'unknown-code']);

/** What people come with who have nothing to paste, commonest first: message key and id of the record. */
export const COMMON_CASES: readonly { key: MessageKey; errorId: string }[] = [
  { key: 'diagnosis_commonRefused', errorId: 'login-rejected' },
  { key: 'diagnosis_commonIp', errorId: 'ip-denied' },
  { key: 'diagnosis_commonConnect', errorId: 'no-connection' },
  { key: 'diagnosis_commonCertificate', errorId: 'cert-unclear' },
  { key: 'diagnosis_commonBounce', errorId: 'bounce-unclear' },
];
