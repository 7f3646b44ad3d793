import { Notice } from '@/components/shared/Notice';
import { t } from '@/utils/words/i18n';

/** The administrator allows no exports: said in place of all that would be one. */
export function NoExports({ contact }: { contact: string }) {
  return (
    <Notice tone="attention" role="status">
      <p>
        <strong>{contact ? t('policy_byWhom', contact) : t('policy_by')}</strong> {t('policy_othersNote')}
      </p>
    </Notice>
  );
}
