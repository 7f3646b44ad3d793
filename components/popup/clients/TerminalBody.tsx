import { useState } from 'preact/hooks';
import type { CodeSummary } from '@/utils/codes/code';
import type { MailAccount } from '@/utils/handover/exports/account';
import { attempt } from '@/utils/handover/exports/attempt';
import type { TerminalClient } from '@/utils/handover/exports/list';
import { type SecretStore, secretStores } from '@/utils/handover/exports/terminal/secret-command';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';
import { CopySecret } from './CopySecret';
import { StoreCommand } from './StoreCommand';
import { TextBlock } from './TextBlock';
import { Unfit } from './Unfit';

const STORE_NAMES: Record<SecretStore['id'], MessageKey> = {
  pass: 'clients_storePass',
  'secret-tool': 'clients_storeSecretTool',
  keychain: 'clients_storeKeychain',
};

/** For `text/plain` browsers add `.txt` to the name. */
const NAMELESS = 'application/octet-stream';

interface Props {
  client: TerminalClient;
  account: MailAccount;
  code: CodeSummary;
}

/** Text for a configuration, and the command that puts the code where the text looks for it. */
export function TerminalBody({ client, account, code }: Props) {
  const stores = secretStores(account.address);
  const [chosen, setChosen] = useState<string>(stores[0].id);
  const store = stores.find(({ id }) => id === chosen) ?? stores[0];
  const text = attempt(() => client.render(account, store.read));
  return (
    <>
      <label class="clients-field">
        {t('clients_store')}
        <select class="field" value={store.id} onChange={(event) => setChosen(event.currentTarget.value)}>
          {stores.map(({ id }) => (
            <option key={id} value={id}>
              {t(STORE_NAMES[id])}
            </option>
          ))}
        </select>
      </label>
      <section class="clients-part">
        <h3>{t('clients_storeStep')}</h3>
        <StoreCommand command={store.store}>
          <CopySecret code={code} />
        </StoreCommand>
      </section>
      <section class="clients-part">
        <h3>{t('clients_textStep', client.place)}</h3>
        <p class="clients-quiet">{t('clients_textNote')}</p>
        {text === null ? <Unfit /> : <TextBlock text={text} fileName={client.fileName} type={NAMELESS} />}
      </section>
    </>
  );
}
