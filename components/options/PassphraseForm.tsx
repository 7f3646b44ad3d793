import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { PassphraseField, typed } from '@/components/shared/PassphraseField';
import type { Outcome } from '@/utils/protocol/messages';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';

export type Failure = Pick<Outcome, 'error' | 'parts'>;

interface Props {
  /** Makes the fields' ids; unique on the page. */
  name: string;
  /** Asks for the passphrase in use. */
  current?: boolean;
  /** Asks for a new one, twice. */
  fresh?: boolean;
  /** Label of the field for the one in use, where it is another than the vault's. */
  currentLabel?: MessageKey;
  button: MessageKey;
  look?: 'primary' | 'plain';
  /** Resolves with null when it went well, which empties the form. */
  onSend: (passphrases: { current: string; fresh: string }) => Promise<Failure | null>;
}

/** Asks for passphrases and says under the fields what went wrong. */
export function PassphraseForm({
  name,
  current,
  fresh,
  currentLabel,
  button,
  look = 'primary',
  onSend,
}: Props) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const id = (field: string) => `${name}-${field}`;
  const field = { describedBy: id('error'), invalid: error !== '' };

  const send = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const form = event.currentTarget;
    const read = (wanted: boolean | undefined, which: string) => (wanted ? typed(form, id(which)) : '');
    const first = form.querySelector('input');
    if (busy) return;
    if ([...form.querySelectorAll('input')].some(({ value }) => value === '')) {
      setError(t('options_passphraseEmpty'));
      return first?.focus();
    }
    if (read(fresh, 'new') !== read(fresh, 'again')) {
      setError(t('options_passphraseDiffer'));
      return document.getElementById(id('again'))?.focus();
    }
    setBusy(true);
    setError('');
    const failure = await onSend({ current: read(current, 'current'), fresh: read(fresh, 'new') });
    setBusy(false);
    if (failure) {
      setError(t(failure.error ?? 'popup_workerSilent', ...(failure.parts ?? [])));
      return first?.focus();
    }
    form.reset();
  };

  return (
    <form class="options-form" novalidate onSubmit={send}>
      {current && (
        <PassphraseField
          id={id('current')}
          label={t(currentLabel ?? 'options_passphraseCurrent')}
          kind="current-password"
          {...field}
        />
      )}
      {fresh && (
        <>
          <PassphraseField id={id('new')} label={t('options_passphraseNew')} kind="new-password" {...field} />
          <PassphraseField
            id={id('again')}
            label={t('options_passphraseAgain')}
            kind="new-password"
            {...field}
          />
        </>
      )}
      <p id={id('error')} class="field-error" role="alert">
        {error}
      </p>
      <Button type="submit" look={look} busy={busy}>
        {t(busy ? 'options_busy' : button)}
      </Button>
    </form>
  );
}
