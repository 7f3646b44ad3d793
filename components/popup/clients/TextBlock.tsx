import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import { useToast } from '@/components/shared/toast-context';
import { saveFile } from '@/utils/basics/save-file';
import { copyText } from '@/utils/popup/copy-code';
import { t } from '@/utils/words/i18n';
import { useCopy } from '../use-copy';

interface Props {
  text: string;
  fileName: string;
  /** MIME type of the file. */
  type: string;
}

/** Text to paste or to save. It holds no secret. */
export function TextBlock({ text, fileName, type }: Props) {
  const { copied, copy } = useCopy();
  const toast = useToast();
  const save = () => {
    saveFile(document, fileName, text, type);
    toast({ kind: 'done', text: t('clients_saved', fileName) });
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling block must be reachable by keyboard */}
      <pre class="clients-text" translate={false} tabIndex={0}>
        {text}
      </pre>
      <div class="clients-buttons">
        <Button look="primary" onClick={() => copy(() => copyText(text), t('clients_copiedText'))}>
          <Icon name={copied ? 'check' : 'copy'} />
          {t('clients_copyText')}
        </Button>
        <Button onClick={save}>{t('clients_saveFile')}</Button>
      </div>
    </>
  );
}
