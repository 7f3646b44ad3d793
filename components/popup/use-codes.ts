import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '@/utils/ask';
import type { Answers } from '@/utils/messages';

/** The worker's answer; null until it came, 'silent' when none came. */
export type Listing = Answers['codes/list'] | 'silent' | null;

/** One write often reports several changes. */
const SETTLE_MS = 50;

/** The stored codes, kept current while the page is open. Codes themselves stay with the worker. */
export function useCodes(): [Listing, () => Promise<void>] {
  const [listing, setListing] = useState<Listing>(null);
  const refresh = useCallback(
    async () => setListing(await ask('codes/list', {}).catch(() => 'silent' as const)),
    [],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(refresh, SETTLE_MS);
    };
    void refresh();
    browser.storage.onChanged.addListener(changed);
    return () => {
      clearTimeout(timer);
      browser.storage.onChanged.removeListener(changed);
    };
  }, [refresh]);

  return [listing, refresh];
}
