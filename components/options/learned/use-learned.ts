import { useCallback, useEffect, useState } from 'preact/hooks';
import { useToast } from '@/components/shared/toast-context';
import { ask } from '@/utils/protocol/ask';
import type { Answers, Outcome } from '@/utils/protocol/messages';
import { t } from '@/utils/words/i18n';

/** What the guides have been shown, here and by the company; null until it is known. */
export function useLearned() {
  const [known, setKnown] = useState<Answers['learned/list'] | null>(null);
  const toast = useToast();
  const refresh = useCallback(async () => setKnown(await ask('learned/list', {}).catch(() => null)), []);
  useEffect(() => void refresh(), [refresh]);

  const change = async (asked: Promise<Outcome>, said: string) => {
    const { ok } = await asked.catch(() => ({ ok: false }));
    toast(ok ? { kind: 'done', text: t(said) } : { kind: 'failed', text: t('popup_workerSilent') });
    await refresh();
  };
  return {
    known,
    refresh,
    turn: (id: string, on: boolean) =>
      change(ask('learned/switch', { id, on }), on ? 'learned_turnedOn' : 'learned_turnedOff'),
    remove: (id: string) => change(ask('learned/remove', { id }), 'learned_removed'),
  };
}
