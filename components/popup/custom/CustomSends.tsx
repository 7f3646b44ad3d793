import { browser } from 'wxt/browser';
import { Button } from '@/components/shared/Button';
import { useToast } from '@/components/shared/toast-context';
import { isToolbarPopup } from '@/utils/popup/browser-target';
import { ask } from '@/utils/protocol/ask';
import type { Outcome } from '@/utils/protocol/messages';
import { t } from '@/utils/words/i18n';
import { usePopupActions } from '../popup-actions';

/** A button for each web client the user added. */
export function CustomSends({ id }: { id: string }) {
  const { handover } = usePopupActions();
  const toast = useToast();

  const send = async (origin: string) => {
    // Asked inside the press, before anything is awaited: the user may have taken the permission back.
    const granted = await browser.permissions.request({ origins: [`${origin}/*`] }).catch(() => false);
    if (!granted) return toast({ kind: 'failed', text: t('popup_sendRefused', new URL(origin).host) });
    const made = ask('ticket/make', { id, client: 'custom', origin });
    const { ok, error } = await made.catch((): Outcome => ({ ok: false }));
    if (!ok) return toast({ kind: 'failed', text: t(error ?? 'custom_sendFailed') });
    if (isToolbarPopup()) window.close();
  };

  return (
    <>
      {handover.customs.map((origin) => (
        <Button key={origin} look="soft" onClick={() => send(origin)}>
          {t('custom_send', new URL(origin).host)}
        </Button>
      ))}
    </>
  );
}
