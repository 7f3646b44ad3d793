/** Message keys of a diagnosis: how sure, and who can mend it. */
import type { Certainty } from '@/utils/diagnose/types';
import type { Who } from '@/utils/guides/errors/record';
import type { Tone } from './state-words';

export const CERTAINTY_WORDS: Record<Certainty, { key: string; tone: Tone }> = {
  certain: { key: 'diagnosis_certain', tone: 'good' },
  likely: { key: 'diagnosis_likely', tone: 'attention' },
  possible: { key: 'diagnosis_possible', tone: 'attention' },
};

export const WHO_WORDS: Record<Who, string> = {
  you: 'diagnosis_whoYou',
  admin: 'diagnosis_whoAdmin',
  netease: 'diagnosis_whoNetease',
  client: 'diagnosis_whoClient',
  it: 'diagnosis_whoIt',
  other: 'diagnosis_whoOther',
};
