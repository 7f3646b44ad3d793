import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useToast } from '@/components/shared/toast-context';
import { isToolbarPopup, openUrls } from '@/utils/popup/browser-target';
import { clientOrigin } from '@/utils/popup/client-origin';
import { ask } from '@/utils/protocol/ask';
import type { HandoverStatus } from '@/utils/protocol/handover';
import type { ServerFamilyId } from '@/utils/providers/server-book';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';
import { useWatched } from './use-watched';

export interface HandoverControl {
  status: HandoverStatus | null;
  /** Origins of the web clients the user added, ready to be sent to. */
  customs: readonly string[];
  /** Sends a code to Laifaxin; `family`: fill these servers this time. */
  send: (id: string, family?: ServerFamilyId) => Promise<void>;
  undo: () => Promise<void>;
}

type Outcome = { ok: boolean; error?: MessageKey };

/** The latest hand-over, followed while the page is open, and what one can do about it. */
export function useHandover(): HandoverControl {
  const [answer, look] = useWatched('handover/status');
  const [origin, setOrigin] = useState(() => clientOrigin('laifaxin', []));
  const toast = useToast();

  useEffect(() => {
    openUrls().then((urls) => setOrigin(clientOrigin('laifaxin', urls)));
  }, []);

  const send = async (id: string, family?: ServerFamilyId) => {
    // Asked inside the press, before anything is awaited, for this one origin.
    const granted = await browser.permissions.request({ origins: [`${origin}/*`] }).catch(() => false);
    if (!granted) return toast({ kind: 'failed', text: t('popup_sendRefused', new URL(origin).host) });
    const request = { id, client: 'laifaxin' as const, origin, ...(family ? { family } : {}) };
    const { ok, error } = await ask('ticket/make', request).catch((): Outcome => ({ ok: false }));
    if (!ok) return toast({ kind: 'failed', text: t(error ?? 'popup_sendFailed') });
    if (isToolbarPopup()) window.close();
    await look();
  };

  const undo = async () => {
    const { ok } = await ask('handover/undo', {}).catch(() => ({ ok: false }));
    toast(
      ok
        ? { kind: 'done', text: t('popup_sendUndone') }
        : { kind: 'failed', text: t('popup_sendUndoFailed') },
    );
    await look();
  };

  return { status: answer?.handover ?? null, customs: answer?.customs ?? [], send, undo };
}
