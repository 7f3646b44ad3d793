import { Notice } from '@/components/shared/Notice';
import { t } from '@/utils/words/i18n';

/** Said in place of an output that could not be made. */
export function Unfit() {
  return (
    <Notice tone="attention" role="status">
      <p>{t('clients_unfit')}</p>
    </Notice>
  );
}
