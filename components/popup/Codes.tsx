import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { SEARCH_FROM } from '@/utils/popup/code-list';
import { t } from '@/utils/words/i18n';
import { CodeList } from './CodeList';
import { EmptyState } from './EmptyState';
import { Lazy } from './Lazy';
import { longList } from './long-list';
import { usePopupActions } from './popup-actions';
import type { Listing } from './use-codes';

const loadDamaged = () => import('./DamagedNotice').then(({ DamagedNotice }) => DamagedNotice);
const loadLock = () => import('@/components/lock/LockScreen').then(({ LockScreen }) => LockScreen);

/** Everything the vault has to say: what it keeps, what it could not keep, what it can't read. */
export function Codes({ listing }: { listing: Listing }) {
  const { refresh } = usePopupActions();
  if (listing === null) return <p class="unseen">{t('shared_loading')}</p>;
  if (listing === 'silent') {
    return (
      <Notice tone="attention" role="alert">
        <p>{t('popup_workerSilent')}</p>
        <Button onClick={refresh}>{t('shared_retry')}</Button>
      </Notice>
    );
  }
  const { codes, damaged, newer, locked, problem } = listing;
  const LongList = codes.length < SEARCH_FROM ? null : longList();
  const incomplete = damaged + newer > 0 || locked || problem;
  return (
    <>
      {locked && !problem && <Lazy load={loadLock} with={{ onOpened: refresh, waiting: listing.waiting }} />}
      {problem && (
        <Notice tone="attention" role="alert">
          <p>{t(problem)}</p>
          <Button onClick={refresh}>{t('shared_retry')}</Button>
        </Notice>
      )}
      {damaged > 0 && <Lazy load={loadDamaged} with={{ damaged }} />}
      {newer > 0 && <Notice tone="attention">{t('popup_newer', String(newer))}</Notice>}
      {LongList && <LongList codes={codes} />}
      {!LongList && codes.length > 0 && <CodeList codes={codes} />}
      {codes.length === 0 && !incomplete && <EmptyState />}
    </>
  );
}
