import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '@/components/shared/Button';
import { useToast } from '@/components/shared/toast-context';
import { readAddress } from '@/utils/handover/adding/address';
import { ask } from '@/utils/protocol/ask';
import type { Outcome } from '@/utils/protocol/messages';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';

/** Asks for an address, and for that one origin's permission inside the press. */
export function AddClient({ onAdded }: { onAdded: () => Promise<void> }) {
  const [error, setError] = useState('');
  const toast = useToast();

  const add = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const form = event.currentTarget;
    const field = form.elements.namedItem('client-address') as HTMLInputElement;
    const failed = (key: MessageKey) => {
      setError(t(key));
      field.focus();
    };
    const read = readAddress(field.value);
    if ('error' in read) return failed(read.error);
    // Before anything else is awaited.
    const granted = await browser.permissions.request({ origins: [`${read.origin}/*`] }).catch(() => false);
    if (!granted) return failed('custom_errorPermission');
    const added = ask('clients/add', { address: field.value.trim() });
    const { ok, error: why } = await added.catch((): Outcome => ({ ok: false }));
    if (!ok) return failed(why ?? 'popup_workerSilent');
    setError('');
    form.reset();
    toast({ kind: 'done', text: t('options_clientAdded', new URL(read.origin).host) });
    await onAdded();
  };

  return (
    <form class="setting" novalidate onSubmit={add}>
      <label for="client-address">{t('options_clientAddress')}</label>
      <p class="options-effect" id="client-address-effect">
        {t('options_clientAddressEffect')}
      </p>
      <div class="client-add">
        <input
          id="client-address"
          name="client-address"
          class="field"
          type="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://mail.example.com"
          aria-describedby="client-address-effect client-address-error"
          aria-invalid={error ? 'true' : 'false'}
        />
        <Button type="submit">{t('options_clientAdd')}</Button>
      </div>
      <p id="client-address-error" class="field-error" role="alert">
        {error}
      </p>
    </form>
  );
}
