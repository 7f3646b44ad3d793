import { Button } from '@/components/shared/Button';
import { useToast } from '@/components/shared/toast-context';
import { dateInName, saveFile } from '@/utils/basics/save-file';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';

/** Everything shown here, as a file for colleagues, the administrator or the makers of the guides. */
export function ExportPack() {
  const toast = useToast();
  const save = async () => {
    const answer = await ask('learned/export', {}).catch(() => null);
    if (!answer) return toast({ kind: 'failed', text: t('popup_workerSilent') });
    saveFile(document, `qiye-guide-pack-${dateInName(new Date())}.json`, answer.text, 'application/json');
    toast({ kind: 'done', text: t('learned_exported', String(answer.count)) });
  };
  return <Button onClick={save}>{t('learned_export')}</Button>;
}
