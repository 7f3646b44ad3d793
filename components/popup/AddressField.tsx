import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { isMailAddress } from '@/utils/popup/address';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';
import { usePopupActions } from './popup-actions';

/** Asks for the mailbox when the page did not tell it. */
export function AddressField({ id }: { id: string }) {
  const { refresh } = usePopupActions();
  const [error, setError] = useState<MessageKey | ''>('');

  const save = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem('address') as HTMLInputElement;
    const address = field.value.trim();
    if (!isMailAddress(address)) {
      setError('popup_addressInvalid');
      return field.focus();
    }
    const silent = { ok: false, error: 'popup_workerSilent' as const };
    const { ok, error: reason } = await ask('codes/edit', { id, address }).catch(() => silent);
    setError(ok ? '' : (reason ?? 'popup_editFailed'));
    if (ok) await refresh();
  };

  return (
    <form class="address-form" novalidate onSubmit={save}>
      <label for={`address-${id}`}>{t('popup_addressField')}</label>
      <div class="address-row">
        <input
          id={`address-${id}`}
          name="address"
          class="field"
          type="email"
          autocomplete="email"
          placeholder={t('popup_addressExample')}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={`address-error-${id}`}
        />
        <Button type="submit">{t('shared_save')}</Button>
      </div>
      <p id={`address-error-${id}`} class="field-error" role="alert">
        {error && t(error)}
      </p>
    </form>
  );
}
