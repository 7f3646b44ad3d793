import { t } from '@/utils/i18n';
import type { Counts } from '@/utils/worklist/rows';

/** How far the list is, in words and as a bar. */
export function Done({ counts, sends }: { counts: Counts; sends: boolean }) {
  const { done, all, made } = counts;
  return (
    <section class="done" aria-label={t('worklist_progress')}>
      <p class="done-words">
        <strong>{t('worklist_done', String(done), String(all))}</strong>
        {sends && <span class="done-made">{t('worklist_made', String(made))}</span>}
      </p>
      <progress class="done-bar" aria-label={t('worklist_progress')} value={done} max={Math.max(all, 1)} />
    </section>
  );
}
