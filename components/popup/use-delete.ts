import { useToast } from '@/components/shared/toast-context';
import type { CodeSummary } from '@/utils/codes/code';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';
import { usePopupActions } from './popup-actions';

type Outcome = { ok: boolean; error?: MessageKey };

const silent = (): Outcome => ({ ok: false });

/** Deletes a code at once and offers the way back. */
export function useDelete(): (code: CodeSummary) => Promise<void> {
  const { refresh } = usePopupActions();
  const toast = useToast();

  const restore = async (id: string) => {
    const { ok, error } = await ask('codes/restore', { id }).catch(silent);
    const again = { label: t('shared_undo'), run: () => void restore(id) };
    toast(
      ok
        ? { kind: 'done', text: t('popup_restored') }
        : { kind: 'failed', text: t(error ?? 'popup_restoreFailed'), action: again },
    );
    await refresh();
    if (ok) document.getElementById('codes-title')?.focus();
  };

  return async (code) => {
    const { ok, error } = await ask('codes/remove', { id: code.id }).catch(silent);
    if (!ok) return toast({ kind: 'failed', text: t(error ?? 'popup_deleteFailed') });
    await refresh();
    toast({
      kind: 'done',
      text: t('popup_deleted', code.address || t('popup_noAddress')),
      action: { label: t('shared_undo'), run: () => void restore(code.id) },
    });
  };
}
