import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { concernsVault } from '@/utils/codes/lock-changes';
import { inOrder, SEARCH_FROM } from '@/utils/popup/code-list';
import { ask } from '@/utils/protocol/ask';
import type { Answers } from '@/utils/protocol/messages';
import { loadLongList } from './long-list';

/** The worker's answer, codes in order; null until it came, 'silent' when none came. */
export type Listing = Answers['codes/list'] | 'silent' | null;

/** One write often reports several changes. */
const SETTLE_MS = 50;

/** The stored codes, read anew when storage or `sign` changes. The passwords themselves stay with the worker. */
export function useCodes(sign: string): [Listing, () => Promise<void>] {
  const [listing, setListing] = useState<Listing>(null);
  const refresh = useCallback(async () => setListing(await list()), []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = (changes: Parameters<typeof concernsVault>[0], area: string) => {
      if (!concernsVault(changes, area)) return;
      clearTimeout(timer);
      timer = setTimeout(refresh, SETTLE_MS);
    };
    browser.storage.onChanged.addListener(changed);
    return () => {
      clearTimeout(timer);
      browser.storage.onChanged.removeListener(changed);
    };
  }, [refresh]);

  // Before the first paint, not after it: the question is on its way while the page is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new sign is the reason to look
  useLayoutEffect(() => void refresh(), [refresh, sign]);

  return [listing, refresh];
}

async function list(): Promise<Listing> {
  try {
    const answer = await ask('codes/list', {});
    // Without it the cards would be shown.
    if (answer.codes.length >= SEARCH_FROM) await loadLongList().catch(() => undefined);
    return { ...answer, codes: inOrder(answer.codes) };
  } catch {
    return 'silent';
  }
}
