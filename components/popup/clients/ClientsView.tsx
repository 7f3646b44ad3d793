import './clients.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import { Notice } from '@/components/shared/Notice';
import type { CodeSummary } from '@/utils/codes/code';
import { type Client, clientById } from '@/utils/handover/exports/list';
import { adviceFor } from '@/utils/popup/advice';
import { t } from '@/utils/words/i18n';
import { AddressField } from '../AddressField';
import { useExports } from '../use-exports';
import { Chooser } from './Chooser';
import { ClientPage } from './ClientPage';
import { NoExports } from './NoExports';
import { StayOpen } from './StayOpen';

interface Props {
  code: CodeSummary;
  /** Id of the client to begin with, or null: the choice comes first. */
  start: string | null;
  onBack: () => void;
}

/** The way of one code into a client that takes no hand-over: first the choice, then what that client can take. */
export function ClientsView({ code, start, onBack }: Props) {
  const [clientId, setClientId] = useState(start);
  const [displayName, setDisplayName] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const exports = useExports();
  const allowed = exports?.exportsAllowed === true;
  const client = allowed && code.address && clientId ? clientById(clientId) : null;
  const advice = adviceFor(code, Date.now());

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page begins at its title
  useEffect(() => title.current?.focus(), [client?.id]);
  const back = () => (client ? setClientId(null) : onBack());

  return (
    <section class="clients" aria-labelledby="clients-title">
      <div class="clients-head">
        <Button look="quiet" aria-label={t('shared_back')} onClick={back}>
          <Icon name="back" />
        </Button>
        <div class="clients-heading">
          <h2 id="clients-title" ref={title} tabIndex={-1}>
            {t(client?.nameKey ?? 'clients_title')}
          </h2>
          {code.address && <p class="clients-quiet">{code.address}</p>}
        </div>
      </div>
      {advice?.pressing && advice.why && (
        <Notice tone="attention">
          <p>{t(advice.why, ...advice.parts)}</p>
        </Notice>
      )}
      {exports && !allowed && <NoExports contact={exports.adminContact} />}
      {allowed && !code.address && <AddressField id={code.id} />}
      {allowed && code.address && !client && <Chooser onChoose={setClientId} />}
      {client && isCopiedFrom(client) && <StayOpen codeId={code.id} clientId={client.id} />}
      {client && (
        <ClientPage
          key={client.id}
          client={client}
          code={code}
          displayName={displayName}
          onName={setDisplayName}
        />
      )}
    </section>
  );
}

/** One goes back and forth between this page and the client. */
const isCopiedFrom = ({ kind }: Client) => kind === 'card' || kind === 'terminal';
