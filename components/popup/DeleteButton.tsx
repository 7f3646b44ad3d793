import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import type { CodeSummary } from '@/utils/codes/code';
import { t } from '@/utils/words/i18n';
import { useDelete } from './use-delete';

export function DeleteButton({ code }: { code: CodeSummary }) {
  const [busy, setBusy] = useState(false);
  const remove = useDelete();

  const press = async () => {
    setBusy(true);
    await remove(code);
    setBusy(false);
  };

  return (
    <Button look="quiet" busy={busy} aria-label={t('popup_delete')} title={t('popup_delete')} onClick={press}>
      <Icon name="bin" />
    </Button>
  );
}
