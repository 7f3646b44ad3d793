import { Button } from '@/components/shared/Button';
import { useToast } from '@/components/shared/toast-context';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';
import { usePopupActions } from './popup-actions';

/** A page's report suggests that a newer code has taken this one's place: only the user can say so. */
export function SupposedNote({ id }: { id: string }) {
  const { refresh } = usePopupActions();
  const toast = useToast();

  const answer = async (isReplaced: boolean) => {
    const silent = { ok: false, error: 'popup_workerSilent' as const };
    const { ok, error } = await ask('codes/replaced', { id, isReplaced }).catch(() => silent);
    if (!ok) return toast({ kind: 'failed', text: t(error ?? 'popup_editFailed') });
    await refresh();
  };

  return (
    <>
      <p>{t('popup_supposedReplaced')}</p>
      <div class="card-buttons">
        <Button look="soft" onClick={() => answer(true)}>
          {t('popup_replacedYes')}
        </Button>
        <Button onClick={() => answer(false)}>{t('popup_replacedNo')}</Button>
      </div>
    </>
  );
}
