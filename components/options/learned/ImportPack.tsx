import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useToast } from '@/components/shared/toast-context';
import { actionWords } from '@/utils/learned/in-words';
import type { PackItem } from '@/utils/learned/pack';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';
import { EntryWords } from './EntryWords';

/** Bytes; the worker takes no more letters. */
const LARGEST = 256 * 1024;

interface Looked {
  text: string;
  items: readonly PackItem[];
  refused: number;
}

const importing = (text: string, apply: boolean) =>
  ask('learned/import', { text, apply }).catch(() => ({ error: 'popup_workerSilent' as const }));

/** A pack: every entry is shown before anything is taken in, and nothing is replaced. */
export function ImportPack({ onApplied }: { onApplied: () => Promise<void> }) {
  const [looked, setLooked] = useState<Looked | null>(null);
  const toast = useToast();
  const failed = (key: MessageKey) => toast({ kind: 'failed', text: t(key) });

  const look = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return setLooked(null);
    const text = file.size > LARGEST ? '' : await file.text().catch(() => '');
    const answer = await importing(text, false);
    input.value = '';
    if ('error' in answer) return failed(answer.error);
    setLooked({ text, ...answer });
  };
  const apply = async ({ text }: Looked) => {
    const answer = await importing(text, true);
    if ('error' in answer) return failed(answer.error);
    setLooked(null);
    toast({ kind: 'done', text: t('learned_applied', String(countNew(answer.items))) });
    await onApplied();
  };

  return (
    <>
      <div class="setting">
        <label for="pack-file">{t('learned_import')}</label>
        <input
          id="pack-file"
          class="field options-file"
          type="file"
          accept=".json,application/json"
          onChange={(event) => look(event.currentTarget)}
        />
      </div>
      {looked && (
        <>
          <h3>{t('learned_preview', String(looked.items.length))}</h3>
          <ul class="options-list">
            {looked.items.map((item) => (
              <li key={JSON.stringify(item)}>
                <EntryWords entry={item.entry} state={actionWords(item.action, t)} />
              </li>
            ))}
          </ul>
          {looked.refused > 0 && <p>{t('learned_refused', String(looked.refused))}</p>}
          <div class="options-buttons">
            {countNew(looked.items) > 0 && (
              <Button look="primary" onClick={() => apply(looked)}>
                {t('learned_apply', String(countNew(looked.items)))}
              </Button>
            )}
            <Button onClick={() => setLooked(null)}>{t('shared_cancel')}</Button>
          </div>
        </>
      )}
    </>
  );
}

const countNew = (items: readonly PackItem[]) => items.filter(({ action }) => action === 'new').length;
