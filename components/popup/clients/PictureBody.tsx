import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import type { CodeSummary } from '@/utils/codes/code';
import type { MailAccount } from '@/utils/handover/exports/account';
import type { PictureClient } from '@/utils/handover/exports/list';
import { t } from '@/utils/words/i18n';
import { ShownPicture } from './ShownPicture';

interface Props {
  client: PictureClient;
  account: MailAccount;
  code: CodeSummary;
}

/** A picture to scan, shown on demand: with the code, or without it. */
export function PictureBody({ client, account, code }: Props) {
  const [shown, setShown] = useState<'full' | 'bare' | null>(null);
  const toggle = (what: 'full' | 'bare') => setShown(shown === what ? null : what);
  return (
    <>
      <Notice tone="attention">
        <p>{t('clients_qrWarning')}</p>
      </Notice>
      <div class="clients-buttons">
        <Button look="primary" aria-expanded={shown === 'full'} onClick={() => toggle('full')}>
          {t(shown === 'full' ? 'clients_qrHide' : 'clients_qrShow')}
        </Button>
        <Button aria-expanded={shown === 'bare'} onClick={() => toggle('bare')}>
          {t(shown === 'bare' ? 'clients_qrHide' : 'clients_qrShowBare')}
        </Button>
      </div>
      {shown && (
        <ShownPicture
          key={`${shown} ${account.imap.host} ${account.displayName}`}
          client={client}
          account={account}
          secretOf={shown === 'full' ? code.id : null}
          onHide={() => setShown(null)}
        />
      )}
    </>
  );
}
