import { useState } from 'preact/hooks';
import { Badge } from '@/components/shared/Badge';
import type { CodeSummary } from '@/utils/codes';
import { t } from '@/utils/i18n';
import { adviceFor } from '@/utils/popup/advice';
import { stateWords } from '@/utils/popup/state-words';
import { AddressField } from './AddressField';
import { CardButtons } from './CardButtons';
import { CardFacts } from './CardFacts';
import { DeleteButton } from './DeleteButton';
import { useDesk } from './desk';
import { HandoverNote } from './HandoverNote';
import { RevealedCode } from './RevealedCode';
import { ServerPanel } from './ServerPanel';

interface Props {
  code: CodeSummary;
  now: number;
  /** 1-based place in the list and the list's length, since not all of it is on the page. */
  place: number;
  total: number;
  /** Whether the servers are shown from the start. */
  unfolded: boolean;
}

/** One stored code: whose it is, whether it works, and what can be done with it. */
export function CodeCard({ code, now, place, total, unfolded }: Props) {
  const [shown, setShown] = useState(false);
  const [servers, setServers] = useState(unfolded);
  const { key, parts, tone } = stateWords(code, now);
  const { handover } = useDesk();
  const status = handover.status?.codeId === code.id ? handover.status : null;
  const advice = adviceFor(code, now);
  const address = code.address || t('popup_noAddress');

  return (
    <li
      class="card"
      aria-label={[address, code.name].filter(Boolean).join(' · ')}
      aria-posinset={place}
      aria-setsize={total}
    >
      <div>
        <h3 class="card-address">{address}</h3>
        <div class="card-state">
          <Badge tone={tone} text={t(key, ...parts)} />
          <CardFacts code={code} now={now} />
        </div>
      </div>
      {!code.address && <AddressField id={code.id} />}
      {status && <HandoverNote status={status} />}
      {advice?.why && !(status && advice.failed) && <p>{t(advice.why, ...advice.parts)}</p>}
      {shown && <RevealedCode id={code.id} onHide={() => setShown(false)} />}
      <CardButtons
        code={code}
        advice={advice}
        shown={shown}
        onShow={() => setShown(!shown)}
        servers={servers}
        onServers={() => setServers(!servers)}
      />
      {servers && <ServerPanel host={code.host} />}
      <DeleteButton code={code} />
    </li>
  );
}
