import { useEffect, useState } from 'preact/hooks';

/** The part of the browser's `action` that tells where its icon is. Chrome 91; older browsers and Firefox may lack it. */
interface Action {
  getUserSettings?(): Promise<{ isOnToolbar?: boolean }>;
}

/** Often enough to answer somebody who has just pinned it, ms. */
const LOOK_MS = 1_000;

/** Whether the icon is on the toolbar; false where the browser does not tell. */
export function usePinned(): boolean {
  const [pinned, setPinned] = useState(false);
  useEffect(() => {
    const action: Action = chrome.action;
    const look = async () => {
      const settings = await action.getUserSettings?.().catch(() => undefined);
      setPinned(settings?.isOnToolbar === true);
    };
    void look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return pinned;
}
