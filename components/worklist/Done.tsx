import type { Counts } from '@/utils/protocol/work-row';
import { t } from '@/utils/words/i18n';

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
