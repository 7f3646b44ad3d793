import './server-fold.css';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/shared/Icon';
import type { ProviderId } from '@/utils/providers/site';
import { t } from '@/utils/words/i18n';
import { Lazy } from './Lazy';

export const loadServers = () => import('./ServerPanel').then(({ ServerPanel }) => ServerPanel);

/** The servers for someone who has no code here yet: folded, since the code comes first. */
export function ServerFold({ host, provider }: { host: string; provider: ProviderId }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="server-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('popup_servers')}
        <Icon name="down" />
      </summary>
      {open && <Lazy load={loadServers} with={{ host, provider }} />}
    </details>
  );
}
