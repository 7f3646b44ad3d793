import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import type { NewMailbox } from '@/utils/codes/mailbox';
import type { WorkList } from '@/utils/protocol/worklist-messages';
import { t } from '@/utils/words/i18n';

interface Props {
  list: Pick<WorkList, 'account' | 'offered' | 'offeredCount'>;
  onAdd: (mailboxes: NewMailbox[]) => Promise<boolean>;
  onRefuse: (addresses: string[]) => Promise<void>;
}

/** Whoever logs in or has a password here and is not on the list: asked once, never added unasked. */
export function Offer({ list: { account, offered, offeredCount }, onAdd, onRefuse }: Props) {
  const [first] = offered;
  if (!first) return null;
  const single = first === account || offeredCount === 1;
  const meant = single ? [first] : offered;
  const words =
    first === account ? 'worklist_offerAccount' : single ? 'worklist_offerOne' : 'worklist_offerMany';
  return (
    <Notice tone="plain" icon="help">
      <p>{t(words, single ? first : String(offeredCount))}</p>
      <div class="worklist-buttons">
        <Button onClick={() => onAdd(meant.map((address) => ({ address, name: '' })))}>
          {t('worklist_offerAdd')}
        </Button>
        <Button look="quiet" onClick={() => onRefuse(meant)}>
          {t('worklist_offerNo')}
        </Button>
      </div>
    </Notice>
  );
}
