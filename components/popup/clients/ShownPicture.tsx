import { useEffect, useState } from 'preact/hooks';
import type { MailAccount } from '@/utils/handover/exports/account';
import { attempt } from '@/utils/handover/exports/attempt';
import type { PictureClient } from '@/utils/handover/exports/list';
import { type QrCode, qrCode } from '@/utils/handover/exports/qr-code';
import { revealed } from '@/utils/popup/revealed';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';
import { useHidesSoon } from '../use-hides-soon';

interface Props {
  client: PictureClient;
  account: MailAccount;
  /** Id of the code to draw into the picture, or null: none. */
  secretOf: string | null;
  onHide: () => void;
}

/** The picture, until the time is up, the window loses the focus, or the user hides it. Only its squares reach the page. */
export function ShownPicture({ client, account, secretOf, onHide }: Props) {
  const [pictures, setPictures] = useState<QrCode[] | { error: MessageKey }>([]);
  useHidesSoon(onHide);

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn once; another account is another picture
  useEffect(() => {
    let gone = false;
    const draw = async () => {
      const secret = secretOf ? await revealed(secretOf) : { code: '' };
      if (gone) return;
      if ('error' in secret) return setPictures(secret);
      const whole = secret.code ? { ...account, secret: secret.code } : account;
      setPictures(attempt(() => client.render([whole]).map(qrCode)) ?? { error: 'clients_unfit' });
    };
    void draw();
    return () => {
      gone = true;
    };
  }, []);

  return (
    <div class="clients-pictures" role="status">
      {'error' in pictures ? (
        <p>{t(pictures.error)}</p>
      ) : (
        pictures.map(({ size, path }) => (
          <svg
            key={path}
            class="clients-picture"
            role="img"
            aria-label={t('clients_qrName', account.address)}
            viewBox={`0 0 ${size} ${size}`}
            shape-rendering="crispEdges"
          >
            <path d={path} />
          </svg>
        ))
      )}
      {!secretOf && <p>{t('clients_qrBareNote')}</p>}
      <p class="clients-quiet">{t('popup_hidesSoon')}</p>
    </div>
  );
}
