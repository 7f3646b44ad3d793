import { useRef } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useToast } from '@/components/shared/toast-context';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';
import { Section } from './Section';
import { LONG, useDone } from './use-done';

/** The way on for who has forgotten the passphrase, or hands the computer on. */
export function EraseSection({ onErased }: { onErased: () => Promise<void> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const done = useDone();
  const toast = useToast();

  const erase = async () => {
    dialog.current?.close();
    const failure = await done(ask('vault/erase', {}, LONG), 'options_erased');
    if (failure) toast({ kind: 'failed', text: t(failure.error ?? 'popup_workerSilent') });
    await onErased();
  };

  return (
    <Section id="erase" title={t('options_erase')} effect={t('options_eraseEffect')}>
      <Button extraClass="options-danger" onClick={() => dialog.current?.showModal()}>
        {t('options_eraseButton')}
      </Button>
      <dialog ref={dialog} class="options-dialog" aria-labelledby="erase-ask" aria-describedby="erase-what">
        <h3 id="erase-ask">{t('options_eraseAsk')}</h3>
        <p id="erase-what">{t('options_eraseWhat')}</p>
        <div class="options-buttons">
          <Button autofocus onClick={() => dialog.current?.close()}>
            {t('shared_cancel')}
          </Button>
          <Button extraClass="options-danger" onClick={erase}>
            {t('options_eraseSure')}
          </Button>
        </div>
      </dialog>
    </Section>
  );
}
