import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CustomSummary } from '@/utils/handover/custom-client';
import { ask } from '@/utils/protocol/ask';

/** The web clients the user added, null until known. Pointing happens in another tab: what it stores is seen here. */
export function useClients(sign: number): [CustomSummary[] | null, () => Promise<void>] {
  const [clients, setClients] = useState<CustomSummary[] | null>(null);
  const refresh = useCallback(
    async () => setClients((await ask('clients/list', {}).catch(() => null))?.clients ?? null),
    [],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new sign is the reason to look
  useEffect(() => void refresh(), [refresh, sign]);
  useEffect(() => {
    const changed = (changes: object) => 'settings' in changes && void refresh();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, [refresh]);

  return [clients, refresh];
}
