import '@/components/popup/empty.css';
import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import type { WorkList } from '@/utils/protocol/worklist-messages';
import { t } from '@/utils/words/i18n';
import { useChange } from './use-add';

interface Props {
  offered: Pick<WorkList, 'offered' | 'offeredCount'>;
  onAdd: () => void;
  onChange: () => Promise<void>;
}

/** What the list is for, and the two ways to begin one. */
export function EmptyList({ offered, onAdd, onChange }: Props) {
  const { add } = useChange(onChange);
  const known = offered.offered.map((address) => ({ address, name: '' }));
  return (
    <section class="empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{t('worklist_emptyTitle')}</h2>
      <ol>
        {(['worklist_emptyStep1', 'worklist_emptyStep2', 'worklist_emptyStep3'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
      <div class="worklist-buttons">
        <Button id="add" look="primary" onClick={onAdd}>
          {t('worklist_add')}
        </Button>
        {known.length > 0 && (
          <Button onClick={() => add(known)}>{t('worklist_addKnown', String(offered.offeredCount))}</Button>
        )}
      </div>
      <p class="empty-privacy">
        <Icon name="lock" />
        {t('worklist_emptyPrivacy')}
      </p>
    </section>
  );
}
