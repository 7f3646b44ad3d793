/**
 * What is on show: the mailbox or the settings, told by the hash alone. The panel the settings were opened on stands in the
 * history state, so the address is the same for all of them.
 */
import { useEffect, useState } from 'react';

const CHANGED = 'route-changed';

const now = () =>
  location.hash.startsWith('#setting')
    ? { view: 'setting', panel: history.state?.panel ?? 'account' }
    : { view: 'mailbox', panel: '' };

export function openMailbox() {
  history.pushState(null, '', '#mailbox');
  dispatchEvent(new Event(CHANGED));
}

/** Where the settings are open on this panel already it writes what stands there: nobody hears of a change. */
export function openSettings(panel) {
  history.pushState({ panel }, '', '#setting');
  dispatchEvent(new Event(CHANGED));
}

export function useRoute() {
  const [route, setRoute] = useState(now);
  useEffect(() => {
    const look = () => setRoute(now());
    for (const type of [CHANGED, 'popstate', 'hashchange']) addEventListener(type, look);
    return () => {
      for (const type of [CHANGED, 'popstate', 'hashchange']) removeEventListener(type, look);
    };
  }, []);
  return route;
}
