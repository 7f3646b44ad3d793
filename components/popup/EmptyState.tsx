import './empty.css';
import { Icon } from '@/components/shared/Icon';
import { t } from '@/utils/words/i18n';

/** What a newcomer sees: the whole way in one glance. */
export function EmptyState() {
  return (
    <section class="empty">
      <h2>{t('popup_emptyTitle')}</h2>
      <ol>
        {(['popup_emptyStep1', 'popup_emptyStep2', 'popup_emptyStep3'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
      <p class="empty-privacy">
        <Icon name="lock" />
        {t('popup_emptyPrivacy')}
      </p>
    </section>
  );
}
