import { familiesFor } from '@/utils/providers/families';
import type { ProviderId } from '@/utils/providers/site';
import { t } from '@/utils/words/i18n';
import { ServerTable } from './ServerTable';

interface Props {
  /** The webmail host; '' if unknown. */
  host: string;
  provider?: ProviderId | undefined;
}

/** The mail servers for a mailbox: the recommended pair and the spare. */
export function ServerPanel({ host, provider }: Props) {
  const [recommended, spare] = familiesFor(host, 'device', provider);
  return (
    <div class="servers">
      <p class="servers-account">{t('popup_serversAccount')}</p>
      {recommended && <ServerTable title={t('popup_serversRecommended')} family={recommended} />}
      {spare && (
        <ServerTable title={t('popup_serversSpare')} note={t('popup_serversSpareWhen')} family={spare} />
      )}
    </div>
  );
}
