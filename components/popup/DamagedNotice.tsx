import './damaged.css';
import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { useToast } from '@/components/shared/toast-context';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';
import { usePopupActions } from './popup-actions';

/** The button that was pressed is gone: the focus goes to the harmless one. */
const focusInside = (place: HTMLElement | null) => place?.querySelector('button')?.focus();

/** What can't be read is kept, and deleted only when the user, told what that means, asks for it twice. */
export function DamagedNotice({ damaged }: { damaged: number }) {
  const { refresh } = usePopupActions();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);

  const spare = () => {
    setAsking(false);
    requestAnimationFrame(() => document.getElementById('discard')?.focus());
  };

  const discard = async () => {
    setBusy(true);
    const answer = await ask('vault/discard', {}).catch(() => ({ error: 'popup_workerSilent' as const }));
    setBusy(false);
    if ('error' in answer) return toast({ kind: 'failed', text: t(answer.error) });
    await refresh();
    toast({ kind: 'done', text: t('popup_discarded', String(answer.count)) });
  };

  return (
    <Notice tone="attention">
      <p>{t('popup_damaged', String(damaged))}</p>
      {asking ? (
        <section class="damaged-ask" aria-labelledby="discard-ask" aria-describedby="discard-what">
          <h2 id="discard-ask">{t('popup_discardAsk', String(damaged))}</h2>
          <p id="discard-what">{t('popup_discardWhat')}</p>
          <div class="card-buttons">
            <span ref={focusInside}>
              <Button onClick={spare}>{t('shared_cancel')}</Button>
            </span>
            <Button extraClass="damaged-sure" busy={busy} onClick={discard}>
              {t('popup_discardSure')}
            </Button>
          </div>
        </section>
      ) : (
        <Button id="discard" onClick={() => setAsking(true)}>
          {t('popup_discard')}
        </Button>
      )}
    </Notice>
  );
}
