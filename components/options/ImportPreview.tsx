import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import {
  ACTION_ORDER,
  changesNothing,
  changeWords,
  countActions,
  skippedWords,
  whyWords,
} from '@/utils/popup/import-words';
import type { ImportItem, Skipped } from '@/utils/protocol/messages';
import { shortDate } from '@/utils/words/dates';
import { t } from '@/utils/words/i18n';

/** Rows shown; the counts above them tell of all. */
const SHOWN = 200;
const SHOWN_SKIPPED = 20;

interface Props {
  items: readonly ImportItem[];
  /** Records of the file that can't be taken. */
  skipped: readonly Skipped[];
  onApply: () => Promise<void>;
  onCancel: () => void;
}

/** What a file would change, before anything is changed. */
export function ImportPreview({ items, skipped, onApply, onCancel }: Props) {
  const [busy, setBusy] = useState(false);
  const counts = countActions(items);
  const nothing = changesNothing(items);
  const sorted = [...items].sort((a, b) => ACTION_ORDER.indexOf(a.action) - ACTION_ORDER.indexOf(b.action));

  useEffect(() => document.getElementById('import-title')?.focus(), []);

  const apply = async () => {
    setBusy(true);
    await onApply();
    setBusy(false);
  };

  return (
    <div class="options-fold-body">
      <h3 id="import-title" tabIndex={-1}>
        {t('options_importPreview', String(items.length))}
      </h3>
      <ul class="import-counts">
        {counts.map(({ action, count }) => (
          <li key={action}>{t(`import_${action}Count`, String(count))}</li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section class="import-items" aria-labelledby="import-title" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('csv_address')}</th>
              <th scope="col">{t('import_what')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, SHOWN).map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same address may come several times
              <tr key={index}>
                <td>
                  {item.address || t('popup_noAddress')}
                  <p class="options-effect">{about(item)}</p>
                </td>
                <td>
                  <strong>{t(`import_${item.action}`)}</strong>
                  <p>{whyWords(item, t)}</p>
                  {item.changes.map((change) => (
                    <p key={change.field} class="options-effect">
                      {changeWords(item.action, change, t)}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {skipped.length > 0 && (
        <>
          <p>{t('import_skipped', String(skipped.length))}</p>
          <ul class="import-counts">
            {skipped.slice(0, SHOWN_SKIPPED).map((one) => (
              <li key={one.place}>{skippedWords(one, t)}</li>
            ))}
          </ul>
        </>
      )}
      {items.length > SHOWN && <p>{t('import_more', String(items.length - SHOWN))}</p>}
      {nothing && <p>{t('import_nothing')}</p>}
      <div class="options-buttons">
        {!nothing && (
          <Button look="primary" busy={busy} onClick={apply}>
            {t('options_importApply')}
          </Button>
        )}
        <Button onClick={onCancel}>{t(nothing ? 'shared_close' : 'shared_cancel')}</Button>
      </div>
    </div>
  );
}

/** Name and end of a code in the file. */
function about({ name, expiresAt }: ImportItem): string {
  const end = expiresAt === null ? '' : t('popup_expiresOn', shortDate(expiresAt, t('shared_lang')));
  return [name, end].filter(Boolean).join(' · ');
}
