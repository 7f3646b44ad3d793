import { useCopy } from '@/components/popup/use-copy';
import { Badge } from '@/components/shared/Badge';
import { Button } from '@/components/shared/Button';
import { copyText } from '@/utils/popup/copy-code';
import type { NextStep, WorkRow } from '@/utils/protocol/work-row';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';
import { clientWords, codeWords, type RowWords } from '@/utils/worklist/words';

interface Props {
  row: WorkRow;
  index: number;
  total: number;
  /** Where it stands in the list, px. */
  top: number;
  /** This mailbox is logged in. */
  isCurrent: boolean;
  /** The Tab key stops here. */
  isStop: boolean;
  tidying: boolean;
  again: boolean;
  onStop: () => void;
  onAct: (row: WorkRow) => void;
  onRemove: (row: WorkRow) => void;
}

/** Message keys of the button's short words. */
const SHORT: Record<NextStep, MessageKey> = {
  make: 'worklist_doMake',
  confirm: 'worklist_doConfirm',
  renew: 'popup_renew',
  send: 'worklist_doSend',
  finish: 'worklist_doAgain',
  'look-into': 'worklist_doLook',
  nothing: 'worklist_nextNothing',
};

/** One mailbox: whose it is, where it stands, and the one thing to do next. */
export function Row({ row, index, total, top, isCurrent, isStop, tidying, again, ...on }: Props) {
  const { copy } = useCopy();
  const { address, name, next, client, code } = row;
  const step = again && next === 'look-into' ? { ...row, next: 'send' as const } : row;
  const tabIndex = isStop ? 0 : -1;
  const short = t(step === row ? SHORT[next] : 'worklist_doAgain');
  const statesId = `states-${index}`;
  // Where one line must do, the client's word counts as soon as the password is fine.
  const isClientFirst = code === 'good' && client !== 'none';
  return (
    <li
      class={`row ${isCurrent ? 'row-current' : ''}`}
      style={{ top: `${top}px` }}
      aria-label={[address, name].filter(Boolean).join(' · ')}
      aria-posinset={index + 1}
      aria-setsize={total}
      aria-current={isCurrent ? 'true' : undefined}
      onFocusCapture={on.onStop}
    >
      <button
        type="button"
        class="row-who"
        tabIndex={tabIndex}
        title={address}
        aria-label={t('worklist_copyAddress', address)}
        aria-describedby={statesId}
        onClick={() => copy(() => copyText(address), t('popup_copiedValue', address))}
        onKeyDown={({ key }) => key === 'Delete' && on.onRemove(row)}
      >
        <span class="row-address">{address}</span>
      </button>
      <span class="row-name">{name}</span>
      <span class={`row-states ${isClientFirst ? 'row-client-first' : ''}`} id={statesId}>
        <State words={codeWords(row)} part="code" />
        <State words={clientWords(row)} part="client" />
        {isCurrent && <span class="row-here">{t('worklist_here')}</span>}
      </span>
      {tidying ? (
        <Button
          tabIndex={tabIndex}
          aria-label={t('worklist_removeOf', address)}
          onClick={() => on.onAct(row)}
        >
          {t('worklist_remove')}
        </Button>
      ) : (
        step.next !== 'nothing' && (
          <Button
            look="soft"
            tabIndex={tabIndex}
            aria-label={t('worklist_doOf', short, address)}
            onClick={() => on.onAct(step)}
          >
            {short}
          </Button>
        )
      )}
    </li>
  );
}

function State({ words: { key, parts, tone }, part }: { words: RowWords; part: 'code' | 'client' }) {
  const text = t(key, ...parts);
  return (
    <span class={`row-state row-${part}`}>
      {part === 'client' && <span class="row-label">{t('worklist_colClient')}</span>}
      {tone ? <Badge tone={tone} text={text} /> : <span class="row-plain">{text}</span>}
    </span>
  );
}
