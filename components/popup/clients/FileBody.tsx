import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { useToast } from '@/components/shared/toast-context';
import { saveFile } from '@/utils/basics/save-file';
import type { CodeSummary } from '@/utils/codes/code';
import type { MailAccount } from '@/utils/handover/exports/account';
import { attempt } from '@/utils/handover/exports/attempt';
import type { FileClient } from '@/utils/handover/exports/list';
import { sectionName } from '@/utils/handover/exports/terminal/name';
import { revealed } from '@/utils/popup/revealed';
import { t } from '@/utils/words/i18n';
import { CopySecret } from './CopySecret';
import { TextBlock } from './TextBlock';
import { Unfit } from './Unfit';

interface Props {
  client: FileClient;
  account: MailAccount;
  code: CodeSummary;
}

/** A file to save, without the code unless the format has a place for it and the user says so. */
export function FileBody({ client, account, code }: Props) {
  const toast = useToast();
  const render = (given: MailAccount) =>
    attempt(() => client.render(given, { profile: crypto.randomUUID(), payload: crypto.randomUUID() }));
  const bare = render(account);
  if (bare === null) return <Unfit />;

  const fileName = client.published ? client.fileName : `${sectionName(account.address)}-${client.fileName}`;
  const save = (text: string) => {
    saveFile(document, fileName, text, client.mime);
    toast({ kind: 'done', text: t('clients_saved', fileName) });
  };
  const saveWithCode = async () => {
    const secret = await revealed(code.id);
    if ('error' in secret) return toast({ kind: 'failed', text: t(secret.error) });
    const text = render({ ...account, secret: secret.code });
    if (text === null) return toast({ kind: 'failed', text: t('clients_unfit') });
    save(text);
  };

  if (client.published) return <TextBlock text={bare} fileName={fileName} type={client.mime} />;
  return (
    <>
      {client.carriesSecret && (
        <Notice tone="attention">
          <p>{t('clients_csvWarning')}</p>
        </Notice>
      )}
      <div class="clients-buttons">
        <Button look="primary" onClick={() => save(bare)}>
          {t(client.carriesSecret ? 'clients_saveBare' : 'clients_saveFile')}
        </Button>
        {client.carriesSecret ? (
          <Button onClick={saveWithCode}>{t('clients_saveWithCode')}</Button>
        ) : (
          <CopySecret code={code} />
        )}
      </div>
    </>
  );
}
