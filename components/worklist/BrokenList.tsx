import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { useToast } from '@/components/shared/toast-context';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';

interface Props {
  /** Message key. */
  problem: MessageKey;
  onChange: () => Promise<void>;
}

/** For these the list itself is gone for good, and a new one can only begin without it. */
const LOST = new Set(['vault_error_damaged', 'vault_error_keyLost']);

/** The list can't be told: why, and the way on. */
export function BrokenList({ problem, onChange }: Props) {
  const [asking, setAsking] = useState(false);
  const toast = useToast();
  const discard = async () => {
    const { ok, error } = await ask('worklist/discard', {}).catch(() => ({ ok: false, error: undefined }));
    if (!ok) toast({ kind: 'failed', text: t(error ?? 'popup_workerSilent') });
    await onChange();
  };
  return (
    <Notice tone="attention" role="alert">
      <p>{t(LOST.has(problem) ? 'worklist_broken' : problem)}</p>
      {asking && <p>{t('worklist_discardAsk')}</p>}
      <div class="worklist-buttons">
        <Button onClick={onChange}>{t('shared_retry')}</Button>
        {LOST.has(problem) && (
          <Button onClick={() => (asking ? discard() : setAsking(true))}>
            {t(asking ? 'worklist_discardSure' : 'worklist_discard')}
          </Button>
        )}
      </div>
    </Notice>
  );
}
