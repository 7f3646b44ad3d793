import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { t } from '@/utils/i18n';
import { SEARCH_FROM } from '@/utils/popup/code-list';
import { CodeList } from './CodeList';
import { useDesk } from './desk';
import { EmptyState } from './EmptyState';
import { Later } from './Later';
import { longList } from './long-list';
import type { Listing } from './use-codes';

const loadDamaged = () => import('./DamagedNotice').then(({ DamagedNotice }) => DamagedNotice);
const loadLock = () => import('@/components/lock/LockScreen').then(({ LockScreen }) => LockScreen);

/** Everything the vault has to say: what it keeps, what it could not keep, what it can't read. */
export function Codes({ listing }: { listing: Listing }) {
  const { refresh } = useDesk();
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
      {locked && !problem && <Later load={loadLock} with={{ onOpened: refresh, waiting: listing.waiting }} />}
      {problem && (
        <Notice tone="attention" role="alert">
          <p>{t(problem)}</p>
          <Button onClick={refresh}>{t('shared_retry')}</Button>
        </Notice>
      )}
      {damaged > 0 && <Later load={loadDamaged} with={{ damaged }} />}
      {newer > 0 && <Notice tone="attention">{t('popup_newer', String(newer))}</Notice>}
      {LongList && <LongList codes={codes} />}
      {!LongList && codes.length > 0 && <CodeList codes={codes} />}
      {codes.length === 0 && !incomplete && <EmptyState />}
    </>
  );
}
