import { useRef, useState } from 'preact/hooks';
import { useToast } from '@/components/shared/toast-context';
import { ask } from '@/utils/protocol/ask';
import type { ImportReport } from '@/utils/protocol/messages';
import { t } from '@/utils/words/i18n';
import { ImportPreview } from './ImportPreview';
import { type Failure, PassphraseForm } from './PassphraseForm';
import { LONG } from './use-done';

/** Bytes; the worker takes no more. */
const MAX_FILE = 32 * 1024 * 1024;

/** What was looked at: only this is taken in. Kept until the user decides, then forgotten. */
interface Looked {
  text: string;
  passphrase: string;
  report: ImportReport;
}

/** A backup file: first what it would change, then the change. */
export function ImportPanel() {
  const picker = useRef<HTMLInputElement>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const toast = useToast();

  const look = async (passphrase: string): Promise<Failure | null> => {
    const file = picker.current?.files?.[0];
    if (!file) return { error: 'options_importNoFile' };
    if (file.size > MAX_FILE) return { error: 'vault_error_fileForeign' };
    const text = await file.text().catch(() => null);
    if (text === null) return { error: 'options_importUnreadable' };
    const report = await importing({ text, passphrase, apply: false });
    if ('error' in report) return report;
    setLooked({ text, passphrase, report });
    return null;
  };

  const apply = async ({ text, passphrase }: Looked) => {
    const report = await importing({ text, passphrase, apply: true });
    if ('error' in report) {
      return toast({ kind: 'failed', text: t(report.error, ...(report.parts ?? [])) });
    }
    setLooked(null);
    if (picker.current) picker.current.value = '';
    const taken = report.items.filter(({ action }) => action !== 'same' && action !== 'older').length;
    toast({ kind: 'done', text: t('options_imported', String(taken)) });
  };

  if (looked) {
    return (
      <ImportPreview
        items={looked.report.items}
        skipped={looked.report.skipped}
        onApply={() => apply(looked)}
        onCancel={() => setLooked(null)}
      />
    );
  }
  return (
    <>
      <div class="setting">
        <label for="import-file">{t('options_importFile')}</label>
        <input
          ref={picker}
          id="import-file"
          class="field options-file"
          type="file"
          accept=".json,application/json"
        />
      </div>
      <PassphraseForm
        name="import"
        current
        currentLabel="options_importPassphrase"
        button="options_importLook"
        onSend={({ current }) => look(current)}
      />
    </>
  );
}

const importing = (body: { text: string; passphrase: string; apply: boolean }) =>
  ask('vault/import', body, LONG).catch(() => ({ error: 'popup_workerSilent' as const, parts: [] }));
