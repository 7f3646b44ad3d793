import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { concernsVault } from '@/utils/codes/lock-changes';
import { ask } from '@/utils/protocol/ask';
import type { Answers } from '@/utils/protocol/messages';

export type LockStatus = Answers['lock/status'];

/** Often enough for a time counted in minutes. */
const TOUCH_MS = 20_000;

/** Whether the vault has a passphrase and is open, looked up anew when that changes; null until it is known. */
export function useLock(): [LockStatus | null, () => Promise<void>] {
  const [status, setStatus] = useState<LockStatus | null>(null);
  const look = useCallback(async () => setStatus(await ask('lock/status', {}).catch(() => null)), []);

  useEffect(() => {
    void look();
    const changed = (changes: Parameters<typeof concernsVault>[0], area: string) => {
      if (concernsVault(changes, area)) void look();
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, [look]);

  return [status, look];
}

/** While the user does something on this page, the vault stays open. */
export function useTouch(): void {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const touch = () => {
      if (performance.now() - last < TOUCH_MS) return;
      last = performance.now();
      void ask('lock/touch', {}).catch(() => undefined);
    };
    touch();
    const signs = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const sign of signs) addEventListener(sign, touch, { passive: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, touch);
    };
  }, []);
}
