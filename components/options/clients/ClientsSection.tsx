import './clients.css';
import { t } from '@/utils/words/i18n';
import { Section } from '../Section';
import { AddClient } from './AddClient';
import { ClientRow } from './ClientRow';
import { useClients } from './use-clients';

/** Web clients the user adds, and where they point at the fields of each. @param erased grows when all was deleted */
export function ClientsSection({ erased }: { erased: number }) {
  const [clients, refresh] = useClients(erased);
  return (
    <Section id="clients" title={t('options_clients')} effect={t('options_clientsEffect')}>
      {clients && clients.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers
        <ul class="clients" role="list">
          {clients.map((client) => (
            <ClientRow key={client.origin} client={client} onChange={refresh} />
          ))}
        </ul>
      )}
      <AddClient onAdded={refresh} />
    </Section>
  );
}
