import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { useToast } from '@/components/shared/toast-context';
import { isToolbarPopup } from '@/utils/popup/browser-target';
import { customWords } from '@/utils/popup/custom-words';
import { ask } from '@/utils/protocol/ask';
import type { HandoverStatus } from '@/utils/protocol/handover';
import type { Outcome } from '@/utils/protocol/messages';
import { t } from '@/utils/words/i18n';

/** Where the hand-over to a client the user added stands, and the mend. */
export function CustomNote({ status }: { status: HandoverStatus }) {
  const toast = useToast();
  const words = customWords(status);
  if (!words) return null;
  const { origin, canUndo } = status;
  const fields = words.missing.map((role) => t(`custom_role_${role}`)).join(t('shared_comma'));

  const pointAgain = async () => {
    const { ok, error } = await ask('clients/point', { origin }).catch((): Outcome => ({ ok: false }));
    if (!ok) return toast({ kind: 'failed', text: t(error ?? 'popup_workerSilent') });
    if (isToolbarPopup()) window.close();
  };
  const undo = async () => {
    const { ok } = await ask('handover/undo', {}).catch(() => ({ ok: false }));
    toast(
      ok ? { kind: 'done', text: t('popup_sendUndone') } : { kind: 'failed', text: t('custom_undoFailed') },
    );
  };

  return (
    <Notice tone={words.tone}>
      <div role="status">
        <p>{t(words.key, new URL(origin).host)}</p>
        {fields && <p>{t('custom_missing', fields)}</p>}
      </div>
      <div class="card-buttons">
        {words.pointAgain && <Button onClick={pointAgain}>{t('custom_pointAgain')}</Button>}
        {canUndo && <Button onClick={undo}>{t('popup_sendUndo')}</Button>}
      </div>
    </Notice>
  );
}
