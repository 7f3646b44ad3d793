import { Icon } from '@/components/shared/Icon';
import { t } from '@/utils/words/i18n';
import { usePolicy } from './policy-context';

/** Says that a setting is not the user's to choose, what holds, and whom to ask. */
export function ManagedNote({ text }: { text: string }) {
  const { adminContact } = usePolicy();
  return (
    <p class="managed">
      <Icon name="shield" />
      <span>
        <strong>{adminContact ? t('policy_byWhom', adminContact) : t('policy_by')}</strong> {text}
      </span>
    </p>
  );
}
