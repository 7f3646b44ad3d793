import { useCallback, useEffect, useState } from 'preact/hooks';
import { findTarget } from '@/utils/popup/browser-target';
import type { Target } from '@/utils/popup/target';

/** What the popup acts on; looked up again whenever the window gets the focus. */
export function useTarget(): [Target, () => Promise<void>] {
  const [target, setTarget] = useState<Target>({ kind: 'none' });
  const look = useCallback(async () => setTarget(await findTarget()), []);

  useEffect(() => {
    void look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);

  return [target, look];
}
