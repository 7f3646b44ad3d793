import { useState } from 'preact/hooks';
import { Badge } from '@/components/shared/Badge';
import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import type { CodeSummary } from '@/utils/codes/code';
import { adviceFor } from '@/utils/popup/advice';
import { stateWords } from '@/utils/popup/state-words';
import { t } from '@/utils/words/i18n';
import { CardButtons } from './CardButtons';
import { CardFacts } from './CardFacts';
import { DeleteButton } from './DeleteButton';
import type { EditPart } from './edit/EditForm';
import { Lazy } from './Lazy';
import { usePopupActions } from './popup-actions';
import { RevealedCode } from './RevealedCode';
import { loadServers } from './ServerFold';

const loadEdit = () => import('./edit/EditForm').then(({ EditForm }) => EditForm);
const loadNote = {
  laifaxin: () => import('./HandoverNote').then(({ HandoverNote }) => HandoverNote),
  custom: () => import('./custom/CustomNote').then(({ CustomNote }) => CustomNote),
};
const loadReplaced = () => import('./ReplacedNote').then(({ ReplacedNote }) => ReplacedNote);
const loadSupposed = () => import('./SupposedNote').then(({ SupposedNote }) => SupposedNote);
const loadAddress = () => import('./AddressField').then(({ AddressField }) => AddressField);

interface Props {
  code: CodeSummary;
  now: number;
  /** 1-based place in the list and the list's length, since not all of it is on the page. */
  place: number;
  total: number;
  /** A newer code is there in its place. */
  replaced: boolean;
  /** A newer code seems to be there in its place: the user is asked. */
  supposed: boolean;
  /** Makes it a line again, where it was one. */
  onFold?: (() => void) | undefined;
  /** Whether the servers are shown from the start. */
  unfolded: boolean;
}

/** One stored code: whose it is, whether it works, and what can be done with it. */
export function CodeCard({ code, now, place, total, replaced, supposed, unfolded, onFold }: Props) {
  const [shown, setShown] = useState(false);
  const [editing, setEditing] = useState<EditPart | null>(null);
  const [servers, setServers] = useState(unfolded);
  const { key, parts, tone } = stateWords(code, now);
  const { handover } = usePopupActions();
  const status = handover.status?.codeId === code.id ? handover.status : null;
  const advice = adviceFor(code, now, replaced);
  const onClose = () => {
    setEditing(null);
    // The form held the focus; what opened it is there again.
    document.getElementById(`edit-${code.id}`)?.focus();
  };
  const address = code.address || t('popup_noAddress');

  return (
    <li
      class={onFold ? 'card card-folds' : 'card'}
      aria-label={[address, code.name].filter(Boolean).join(' · ')}
      aria-posinset={place}
      aria-setsize={total}
    >
      <div>
        <h3 class="card-address">{address}</h3>
        <div class="card-state">
          <Badge tone={tone} text={t(key, ...parts)} />
          <CardFacts code={code} now={now} onExpiry={() => setEditing('expires')} />
        </div>
      </div>
      {!code.address && !editing && <Lazy load={loadAddress} with={{ id: code.id }} />}
      {supposed && <Lazy load={loadSupposed} with={{ id: code.id }} />}
      {replaced && <Lazy load={loadReplaced} with={{ code }} />}
      {status && <Lazy key={status.client} load={loadNote[status.client]} with={{ status }} />}
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
      {editing && <Lazy load={loadEdit} with={{ code, first: editing, onClose }} />}
      {servers && <Lazy load={loadServers} with={{ host: code.host, provider: code.provider }} />}
      <div class="card-corner">
        <Button
          id={`edit-${code.id}`}
          look="quiet"
          aria-label={t('popup_edit')}
          aria-expanded={editing !== null}
          title={t('popup_edit')}
          onClick={() => setEditing(editing ? null : 'name')}
        >
          <Icon name="pen" />
        </Button>
        <DeleteButton code={code} />
        {onFold && (
          <Button
            look="quiet"
            aria-label={t('popup_fold')}
            aria-expanded
            title={t('popup_fold')}
            onClick={onFold}
          >
            <Icon name="up" />
          </Button>
        )}
      </div>
    </li>
  );
}
