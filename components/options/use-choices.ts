import { useCallback, useEffect, useState } from 'preact/hooks';
import { useToast } from '@/components/shared/toast-context';
import { ask } from '@/utils/protocol/ask';
import type { MessageBody, SettingsAnswer } from '@/utils/protocol/messages';
import { t } from '@/utils/words/i18n';

export interface Choices {
  /** Null until they are known. */
  now: SettingsAnswer | null;
  change: (change: MessageBody<'settings/change'>) => Promise<void>;
  refresh: () => Promise<void>;
}

/** What the user has chosen, and the way to choose otherwise. */
export function useChoices(): Choices {
  const [now, setNow] = useState<SettingsAnswer | null>(null);
  const toast = useToast();
  const refresh = useCallback(async () => setNow(await ask('settings/read', {}).catch(() => null)), []);

  useEffect(() => void refresh(), [refresh]);

  const change: Choices['change'] = async (wanted) => {
    const { ok } = await ask('settings/change', wanted).catch(() => ({ ok: false }));
    toast(
      ok ? { kind: 'done', text: t('options_saved') } : { kind: 'failed', text: t('popup_workerSilent') },
    );
    await refresh();
  };

  return { now, change, refresh };
}
