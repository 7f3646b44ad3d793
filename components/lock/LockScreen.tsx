import './lock.css';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import { PassphraseField, typed } from '@/components/shared/PassphraseField';
import { ask } from '@/utils/protocol/ask';
import type { Outcome } from '@/utils/protocol/messages';
import { t } from '@/utils/words/i18n';

/** Making a key of the passphrase takes half a second, or several on a slow machine. */
const PATIENCE_MS = 60_000;

const field = () => document.getElementById('passphrase') as HTMLInputElement | null;

interface Props {
  onOpened: () => Promise<void>;
  /** How many reports of pages were kept meanwhile. */
  waiting?: number;
}

/** In place of the codes while the vault is locked. */
export function LockScreen({ onOpened, waiting = 0 }: Props) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');

  useEffect(() => field()?.focus(), []);

  const unlock = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const passphrase = typed(event.currentTarget, 'passphrase');
    if (busy || !passphrase) return field()?.focus();
    setBusy(true);
    setError('');
    const silent = (): Outcome => ({ ok: false, error: 'popup_workerSilent' });
    const done = await ask('lock/unlock', { passphrase }, PATIENCE_MS).catch(silent);
    setBusy(false);
    if (done.ok) return onOpened();
    setError(t(done.error ?? 'vault_error_storage', ...(done.parts ?? [])));
    field()?.select();
  };

  return (
    <section class="lock" aria-labelledby="lock-title">
      <h2 id="lock-title">
        <Icon name="lock" />
        {t('lock_title')}
      </h2>
      <p>{t('popup_locked')}</p>
      {waiting > 0 && <p>{t('lock_waiting', String(waiting))}</p>}
      <form novalidate onSubmit={unlock}>
        <PassphraseField
          id="passphrase"
          label={t('lock_passphrase')}
          kind="current-password"
          describedBy="lock-error"
          invalid={error !== ''}
        />
        <p id="lock-error" class="field-error" role="alert">
          {error}
        </p>
        <Button type="submit" look="primary" busy={busy}>
          {t(busy ? 'lock_opening' : 'lock_unlock')}
        </Button>
      </form>
      <details class="lock-forgotten">
        <summary>{t('lock_forgotten')}</summary>
        <p>{t('vault_forgotten')}</p>
        <p>{t('lock_forgottenWay')}</p>
      </details>
    </section>
  );
}
