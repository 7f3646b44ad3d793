import { useEffect, useState } from 'preact/hooks';
import { ask } from '@/utils/protocol/ask';

/** Mail address the company has set for such messages, or ''. */
export function useAdminContact(): string {
  const [contact, setContact] = useState('');
  useEffect(() => {
    ask('policy/read', {}).then(
      ({ adminContact = '' }) => setContact(/^\S+@\S+$/.test(adminContact) ? adminContact : ''),
      () => undefined,
    );
  }, []);
  return contact;
}
