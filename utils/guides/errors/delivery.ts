/** Answers about the other side of a mail, and about folders: the own login was good. */
import { error } from './make';
import type { LoginError } from './record';

export const deliveryErrors: readonly LoginError[] = [
  error('recipient-unknown', 'recipient', 'other', ['checkRecipient', 'askRecipient'], {
    confidence: 'several-sources',
  }),
  error('recipient-disabled', 'recipient', 'other', ['askRecipient'], { confidence: 'several-sources' }),
  error('recipient-full', 'recipient', 'other', ['askRecipient', 'waitDay'], {
    confidence: 'several-sources',
  }),
  error('recipient-domain', 'recipient', 'you', ['checkRecipient'], { confidence: 'inferred' }),
  error('recipient-form', 'recipient', 'you', ['checkRecipient'], { confidence: 'inferred' }),
  error('recipient-refuses', 'recipient', 'other', ['askAllow', 'changeText'], { confidence: 'inferred' }),
  error('recipient-later', 'recipient', 'other', ['waitHours', 'slowDown'], { confidence: 'inferred' }),
  error('blocked-by-recipient', 'recipient', 'other', ['askAllow'], { confidence: 'one-source' }),
  error('bounce-unclear', 'recipient', 'other', ['checkRecipient', 'wholeAnswer'], {
    stage: 'bounce',
    generic: true,
    confidence: 'inferred',
  }),
  error('folder-missing', 'folder', 'you', ['pickFolder', 'keepCode'], { confidence: 'inferred' }),
  error('own-full', 'folder', 'you', ['cleanUp', 'keepCode'], {
    orElse: ['recipient-full'],
    confidence: 'inferred',
  }),
];
