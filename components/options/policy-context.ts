/** What the administrator has set, for every section that shows one of these settings. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Policy } from '@/utils/protocol/answers';
import { ask } from '@/utils/protocol/ask';

const NOTHING_SET: Policy = {
  allowedClients: null,
  passphraseRequired: false,
  autoLockMinutes: null,
  exportsAllowed: true,
  guides: {},
  adminContact: '',
  guidePack: [],
};

export const PolicyContext = createContext<Policy>(NOTHING_SET);

export const usePolicy = () => useContext(PolicyContext);

/** Asks once. The worker holds to the policy whatever is shown here. */
export function useAskedPolicy(): Policy {
  const [policy, setPolicy] = useState(NOTHING_SET);
  useEffect(() => {
    ask('policy/read', {}).then(
      (told) => setPolicy({ ...NOTHING_SET, ...told }),
      () => undefined,
    );
  }, []);
  return policy;
}
