import './add.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { t } from '@/utils/words/i18n';
import { decodeList, isWorkbook } from '@/utils/worklist/decode';
import { parseList } from '@/utils/worklist/parse';
import { AddPreview } from './AddPreview';
import { useChange } from './use-add';

interface Props {
  /** Addresses that are on the list. */
  known: ReadonlySet<string>;
  onDone: () => Promise<void>;
  onClose: () => void;
}

/** More text than the longest list has. */
const MAX_BYTES = 4 * 1024 * 1024;

/** Addresses pasted or read from a table's file, with what will be taken of them before it is. */
export function AddPanel({ known, onDone, onClose }: Props) {
  const [text, setText] = useState('');
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { add } = useChange(onDone);
  const parsed = useMemo(() => parseList(text), [text]);
  const news = useMemo(() => parsed.mailboxes.filter(({ address }) => !known.has(address)), [parsed, known]);

  useEffect(() => field.current?.focus(), []);

  const readFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MAX_BYTES) return setFailure(t('worklist_fileBig'));
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (isWorkbook(bytes)) return setFailure(t('worklist_fileWorkbook'));
      // What stands in the field is what was read: its words show whether the encoding was the right one.
      setText(decodeList(bytes).text);
      setFailure('');
    } catch {
      setFailure(t('worklist_fileUnreadable'));
    }
  };
  const submit = async () => {
    setBusy(true);
    const done = await add(parsed.mailboxes);
    setBusy(false);
    if (done) onClose();
  };

  return (
    <section class="add" aria-labelledby="add-title">
      <h2 id="add-title">{t('worklist_add')}</h2>
      <label class="add-label" for="add-text">
        {t('worklist_paste')}
      </label>
      <textarea
        id="add-text"
        ref={field}
        class="field add-text"
        rows={6}
        spellcheck={false}
        autocomplete="off"
        aria-describedby="add-how"
        placeholder={t('worklist_pasteExample')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
      <p id="add-how" class="add-quiet">
        {t('worklist_pasteHow')}
      </p>
      <label class="add-file">
        {t('worklist_file')}
        <input
          type="file"
          class="field"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onChange={(event) => readFile(event.currentTarget.files?.[0])}
        />
      </label>
      <p class="field-error" role="alert">
        {failure}
      </p>
      <AddPreview parsed={parsed} count={news.length} />
      <div class="worklist-buttons">
        <Button look="primary" busy={busy || news.length === 0} onClick={submit}>
          {t('worklist_addCount', String(news.length))}
        </Button>
        <Button onClick={onClose}>{t('shared_cancel')}</Button>
      </div>
    </section>
  );
}
