import { t } from '@/utils/i18n';
import { familiesFor } from '@/utils/providers/families';
import { ServerTable } from './ServerTable';

/** The mail servers for a mailbox on the webmail `host` ('' if unknown): the recommended pair and the spare. */
export function ServerPanel({ host }: { host: string }) {
  const [recommended, spare] = familiesFor(host);
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
