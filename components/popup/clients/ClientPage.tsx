import { useState } from 'preact/hooks';
import type { CodeSummary } from '@/utils/codes/code';
import { mailAccount } from '@/utils/handover/exports/account';
import { attempt } from '@/utils/handover/exports/attempt';
import type { Client } from '@/utils/handover/exports/list';
import { familiesFor } from '@/utils/providers/families';
import { t } from '@/utils/words/i18n';
import { CardBody } from './CardBody';
import { CopySecret } from './CopySecret';
import { FamilyChoice } from './FamilyChoice';
import { FileBody } from './FileBody';
import { PictureBody } from './PictureBody';
import { TerminalBody } from './TerminalBody';
import { Unfit } from './Unfit';

interface Props {
  client: Client;
  code: CodeSummary;
  displayName: string;
  onName: (name: string) => void;
}

/** What one client takes, and what to do with it. */
export function ClientPage({ client, code, displayName, onName }: Props) {
  const [first, ...spares] = familiesFor(code.host, 'device', code.provider);
  const [family, setFamily] = useState(first);
  const account = family && attempt(() => mailAccount({ address: code.address, displayName }, family));
  const domain = code.address.slice(code.address.lastIndexOf('@') + 1);

  return (
    <>
      {client.howKeys.map((key) => (
        <p key={key} class="clients-how">
          {t(key, domain)}
        </p>
      ))}
      {client.kind === 'note' && <CopySecret code={code} />}
      {client.kind !== 'note' && first && spares[0] && (
        <FamilyChoice families={[first, spares[0]]} chosen={family} onChoose={setFamily} />
      )}
      {client.holdsName && (
        <label class="clients-field">
          {t('clients_displayName')}
          <input
            class="field"
            autocomplete="name"
            maxLength={100}
            value={displayName}
            onInput={(event) => onName(event.currentTarget.value)}
          />
        </label>
      )}
      {!account && <Unfit />}
      {account && client.kind === 'card' && <CardBody client={client} account={account} code={code} />}
      {account && client.kind === 'qr' && <PictureBody client={client} account={account} code={code} />}
      {account && client.kind === 'file' && <FileBody client={client} account={account} code={code} />}
      {account && client.kind === 'terminal' && (
        <TerminalBody client={client} account={account} code={code} />
      )}
    </>
  );
}
