import { useState } from 'preact/hooks';
import { LockScreen } from '@/components/lock/LockScreen';
import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { t } from '@/utils/words/i18n';
import { AddPanel } from './AddPanel';
import { BrokenList } from './BrokenList';
import { EmptyList } from './EmptyList';
import { ListView } from './ListView';
import { useWorklist } from './use-worklist';

/** What there is to show: the list, why there is none, or that it is locked. */
export function Board() {
  const [listing, refresh] = useWorklist();
  const [adding, setAdding] = useState(false);

  if (listing === null) return <p class="worklist-loading">{t('shared_loading')}</p>;
  if (listing === 'silent') {
    return (
      <Notice tone="attention" role="alert">
        <p>{t('popup_workerSilent')}</p>
        <Button onClick={refresh}>{t('shared_retry')}</Button>
      </Notice>
    );
  }
  if (listing.locked && !listing.problem) return <LockScreen onOpened={refresh} waiting={listing.waiting} />;
  if (listing.problem) return <BrokenList problem={listing.problem} onChange={refresh} />;

  const known = new Set(listing.rows.map(({ address }) => address));
  const close = () => {
    setAdding(false);
    requestAnimationFrame(() => document.getElementById('add')?.focus());
  };
  if (adding) return <AddPanel known={known} onDone={refresh} onClose={close} />;
  if (listing.rows.length === 0)
    return <EmptyList offered={listing} onAdd={() => setAdding(true)} onChange={refresh} />;
  return <ListView list={listing} onAdd={() => setAdding(true)} refresh={refresh} />;
}
