import { browser } from 'wxt/browser';
import { useToast } from '@/components/shared/toast-context';
import { copyText } from '@/utils/popup/copy-code';
import { ask } from '@/utils/protocol/ask';
import type { NextStep, WorkRow } from '@/utils/protocol/work-row';
import { choiceOf } from '@/utils/providers/choices';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';

type Outcome = { ok: boolean; error?: MessageKey };

/** What a row's button does: the mailbox's next step. `onLook`: the failed ones are to be shown with their causes. */
export function useRowActions(send: (id: string) => Promise<void>, onLook: () => void) {
  const toast = useToast();

  /** The guide leads whoever is logged in: so the address goes along, to log in with. */
  const guide = async ({ address, codeId, next }: WorkRow) => {
    const renews = next === 'renew' && codeId ? { codeId } : {};
    const elsewhere = next === 'make' ? choiceOf(address) : null;
    if (elsewhere && !elsewhere.provider)
      return toast({ kind: 'failed', text: t('provider_seeCard', t(elsewhere.nameKey)) });
    const [host] = elsewhere?.hosts ?? [];
    // Firefox wants the request before anything else is awaited.
    const granted =
      !host || (await browser.permissions.request({ origins: [`https://${host}/*`] }).catch(() => false));
    if (!granted) return toast({ kind: 'failed', text: t('provider_refused') });
    const choice =
      elsewhere?.provider && host ? { provider: elsewhere.provider, host, account: address } : {};
    const copied = next === 'confirm' ? null : await copyText(address);
    const asked = () => ask('guide/start', { guide: 'get-code', ...renews, ...choice });
    const { ok, error }: Outcome = await asked()
      .catch(asked)
      .catch(() => ({ ok: false }));
    if (!ok) return toast({ kind: 'failed', text: t(error ?? 'popup_startFailed') });
    toast({ kind: 'done', text: t(copied?.ok ? 'worklist_startedCopied' : 'worklist_started', address) });
  };

  return (row: WorkRow) => {
    const ways: Record<NextStep, () => unknown> = {
      make: () => guide(row),
      confirm: () => guide(row),
      renew: () => guide(row),
      send: () => row.codeId && send(row.codeId),
      finish: () => row.codeId && send(row.codeId),
      'look-into': onLook,
      nothing: () => undefined,
    };
    void ways[row.next]();
  };
}
