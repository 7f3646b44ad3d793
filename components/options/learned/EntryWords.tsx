import type { Entry } from '@/utils/learned/entry';
import { nameWords, whereWords } from '@/utils/learned/in-words';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';

interface Props {
  entry: Entry & { about?: MessageKey | '' };
  /** How it goes with it. */
  state?: string;
}

/** One thing that was shown: its name, what it stands for, where and since when. */
export function EntryWords({ entry, state = '' }: Props) {
  return (
    <span class="options-list-name">
      {nameWords(entry, t)}
      {entry.about && <span class="options-effect">{t('learned_about', t(entry.about))}</span>}
      <span class="options-effect">{[whereWords(entry, t), state].filter(Boolean).join(' · ')}</span>
    </span>
  );
}
