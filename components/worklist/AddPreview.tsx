import { t } from '@/utils/words/i18n';
import type { ParsedList } from '@/utils/worklist/parse';

interface Props {
  parsed: ParsedList;
  /** How many of its mailboxes are not on the list yet. */
  count: number;
}

/** So many of a kind are named; the rest is counted. */
const NAMED = 5;

/** What will be taken of a text, and what not, line by line. */
export function AddPreview({ parsed: { mailboxes, duplicates, wrong }, count }: Props) {
  const there = mailboxes.length - count;
  return (
    <>
      <p role="status" class="add-counts">
        {mailboxes.length + wrong.length > 0 &&
          [
            t('worklist_previewNew', String(count)),
            ...(there > 0 ? [t('worklist_previewThere', String(there))] : []),
            ...(duplicates.length > 0 ? [t('worklist_previewTwice', String(duplicates.length))] : []),
            ...(wrong.length > 0 ? [t('worklist_previewWrong', String(wrong.length))] : []),
          ].join(t('shared_comma'))}
      </p>
      <Named
        title={t('worklist_wrong')}
        lines={wrong.map(({ line, text }) => t('worklist_wrongLine', String(line), text))}
      />
      <Named
        title={t('worklist_twice')}
        lines={duplicates.map(({ line, address, first }) =>
          t('worklist_twiceLine', String(line), address, String(first)),
        )}
      />
    </>
  );
}

/** The first of `lines`, and how many more there are. */
function Named({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="add-named">
      <h3>{title}</h3>
      <ul>
        {lines.slice(0, NAMED).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > NAMED && <li>{t('worklist_andMore', String(lines.length - NAMED))}</li>}
      </ul>
    </div>
  );
}
