import { Icon, type IconName } from '@/components/shared/Icon';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';

const SENTENCES: [icon: IconName, key: MessageKey][] = [
  ['ring', 'welcome_neverClicks'],
  ['eye', 'welcome_neverReads'],
  ['lock', 'welcome_neverSends'],
  ['shield', 'welcome_neverElsewhere'],
];

/** Privacy in four sentences. */
export function NeverScreen() {
  return (
    <>
      <h1 tabIndex={-1}>{t('welcome_neverTitle')}</h1>
      <ul class="welcome-never">
        {SENTENCES.map(([icon, key]) => (
          <li key={key}>
            <Icon name={icon} />
            <span>{t(key)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
