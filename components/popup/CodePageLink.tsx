import { Icon } from '@/components/shared/Icon';
import { t } from '@/utils/i18n';

export function CodePageLink({ href }: { href: string }) {
  return (
    <a class="button button-quiet foot-link" href={href} target="_blank" rel="noreferrer">
      {t('popup_codePage')}
      <span class="unseen">{t('popup_newTab')}</span>
      <Icon name="out" />
    </a>
  );
}
