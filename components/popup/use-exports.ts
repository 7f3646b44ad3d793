import { useEffect, useState } from 'preact/hooks';
import type { Policy } from '@/utils/protocol/answers';
import { ask } from '@/utils/protocol/ask';

/** What the administrator has set about exports; null until it is known: until then nothing is offered. */
export function useExports(): Pick<Policy, 'exportsAllowed' | 'adminContact'> | null {
  const [policy, setPolicy] = useState<Policy | null>(null);
  useEffect(() => {
    ask('policy/read', {}).then(setPolicy, () => undefined);
  }, []);
  return policy;
}
