import { useCopy } from '@/components/popup/use-copy';
import { Button } from '@/components/shared/Button';
import { useToast } from '@/components/shared/toast-context';
import { dateInName, saveFile } from '@/utils/basics/save-file';
import { copyText } from '@/utils/popup/copy-code';
import { ask } from '@/utils/protocol/ask';
import type { Filter } from '@/utils/protocol/work-row';
import type { WorkList } from '@/utils/protocol/worklist-messages';
import { t } from '@/utils/words/i18n';

interface Props {
  list: Pick<WorkList, 'exportsAllowed'>;
  filter: Filter;
  /** Rows offer to be removed. */
  tidying: boolean;
  onTidy: () => void;
  onAdd: () => void;
}

const PATIENCE_MS = 30_000;
const silent = () => ({ error: 'popup_workerSilent' as const });

/** Adding, removing, and the list as a table. What leaves goes through the worker: the company may forbid it. */
export function Tools({ list, filter, tidying, onTidy, onAdd }: Props) {
  const toast = useToast();
  const { copy } = useCopy();
  const table = (as: 'tsv' | 'csv') => ask('worklist/table', { filter, as }, PATIENCE_MS).catch(silent);
  const copyTable = async () => {
    const answer = await table('tsv');
    return 'error' in answer ? { ok: false as const, key: answer.error } : copyText(answer.text);
  };
  const save = async () => {
    const answer = await table('csv');
    if ('error' in answer) return toast({ kind: 'failed', text: t(answer.error) });
    saveFile(document, `qiye-mail-guide-mailboxes-${dateInName(new Date())}.csv`, answer.text, 'text/csv');
    toast({ kind: 'done', text: t('options_csvDone', String(answer.count)) });
  };
  return (
    <div class="tools">
      <Button id="add" look="soft" onClick={onAdd}>
        {t('worklist_add')}
      </Button>
      <Button look="quiet" aria-pressed={tidying} onClick={onTidy}>
        {t('worklist_tidy')}
      </Button>
      {list.exportsAllowed ? (
        <>
          <Button look="quiet" onClick={() => copy(copyTable, t('worklist_tableCopied'))}>
            {t('worklist_copyTable')}
          </Button>
          <Button look="quiet" onClick={save}>
            {t('options_csvButton')}
          </Button>
        </>
      ) : (
        <p class="tools-note">{t('worklist_noExports')}</p>
      )}
    </div>
  );
}
