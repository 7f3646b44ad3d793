import { useCallback, useEffect, useState } from 'preact/hooks';
import { useToast } from '@/components/shared/toast-context';
import type { Entry } from '@/utils/learned/entry';
import { ask } from '@/utils/protocol/ask';
import type { Answers, Outcome } from '@/utils/protocol/messages';
import type { ProviderId } from '@/utils/providers/site';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';

/** What the guides have been shown, here and by the company; null until it is known. */
export function useLearned() {
  const [known, setKnown] = useState<Answers['learned/list'] | null>(null);
  const toast = useToast();
  const refresh = useCallback(async () => setKnown(await ask('learned/list', {}).catch(() => null)), []);
  useEffect(() => void refresh(), [refresh]);

  const change = async (asked: Promise<Outcome>, said: MessageKey) => {
    const { ok } = await asked.catch(() => ({ ok: false }));
    toast(ok ? { kind: 'done', text: t(said) } : { kind: 'failed', text: t('popup_workerSilent') });
    await refresh();
  };
  /** Its guide, in an open page of its provider or on the way there: the page it is for comes on that way. */
  const lead = async ({ guide, provider }: Entry) => {
    const { ok, error }: { ok: boolean; error?: MessageKey } = await ask('guide/start', {
      guide,
      ...(provider && { provider: provider as ProviderId }),
    }).catch(() => ({ ok: false }));
    if (!ok) toast({ kind: 'failed', text: t(error ?? 'popup_startFailed') });
  };
  return {
    known,
    lead,
    refresh,
    turn: (id: string, on: boolean) =>
      change(ask('learned/switch', { id, on }), on ? 'learned_turnedOn' : 'learned_turnedOff'),
    remove: (id: string) => change(ask('learned/remove', { id }), 'learned_removed'),
  };
}
