import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { concernsVault } from '@/utils/codes/lock-changes';
import { ask } from '@/utils/protocol/ask';
import type { WorkList } from '@/utils/protocol/worklist-messages';

/** The worker's answer; null until it came, 'silent' when none came. */
export type Listing = WorkList | 'silent' | null;

/** One write often reports several changes. */
const SETTLE_MS = 80;
/** What the worker keeps in session memory that a row or an offer follows from: the hand-over, and who is logged in. */
const LIVE = ['handover', 'guide'];
/** States turn with the day, and nobody writes then. */
const DAY_LOOK_MS = 60_000;

/** Another answer with the same in it: the rows would be drawn anew with every sign of life. */
const isSame = (shown: Listing, found: Listing): boolean =>
  shown !== null && JSON.stringify(shown) === JSON.stringify(found);

/** The list with the states of its rows, read anew whenever something of it may have changed. */
export function useWorklist(): [Listing, () => Promise<void>] {
  const [listing, setListing] = useState<Listing>(null);
  const refresh = useCallback(async () => {
    const found = await ask('worklist/read', {}).catch(() => 'silent' as const);
    setListing((shown) => (isSame(shown, found) ? shown : found));
  }, []);

  useLayoutEffect(() => void refresh(), [refresh]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = (changes: Parameters<typeof concernsVault>[0], area: string) => {
      const isLive = area === 'session' && LIVE.some((key) => key in changes);
      if (!isLive && !concernsVault(changes, area)) return;
      clearTimeout(timer);
      timer = setTimeout(refresh, SETTLE_MS);
    };
    const seen = () => document.hidden || refresh();
    browser.storage.onChanged.addListener(changed);
    document.addEventListener('visibilitychange', seen);
    const days = setInterval(seen, DAY_LOOK_MS);
    return () => {
      clearTimeout(timer);
      clearInterval(days);
      browser.storage.onChanged.removeListener(changed);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [refresh]);

  return [listing, refresh];
}
