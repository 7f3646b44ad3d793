import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { t } from '@/utils/i18n';
import type { NewMailbox } from '@/utils/worklist/mailbox';
import type { WorkList } from '@/utils/worklist/messages';

interface Props {
  list: Pick<WorkList, 'account' | 'offered' | 'offeredCount'>;
  onAdd: (mailboxes: NewMailbox[]) => Promise<boolean>;
}

/** Whoever logs in or has a password here and is not on the list: asked, never added unasked. */
export function Offer({ list: { account, offered, offeredCount }, onAdd }: Props) {
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const left = offered.filter((address) => !refused.has(address));
  const [first] = left;
  if (!first) return null;
  const single = first === account || offeredCount - refused.size === 1;
  const meant = single ? [first] : left;
  const words =
    first === account ? 'worklist_offerAccount' : single ? 'worklist_offerOne' : 'worklist_offerMany';
  return (
    <Notice tone="plain" icon="help">
      <p>{t(words, single ? first : String(offeredCount - refused.size))}</p>
      <div class="worklist-buttons">
        <Button onClick={() => onAdd(meant.map((address) => ({ address, name: '' })))}>
          {t('worklist_offerAdd')}
        </Button>
        <Button look="quiet" onClick={() => setRefused(new Set([...refused, ...meant]))}>
          {t('worklist_offerNo')}
        </Button>
      </div>
    </Notice>
  );
}
