import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { Lazy } from '@/components/popup/Lazy';
import { useHandover } from '@/components/popup/use-handover';
import { Button } from '@/components/shared/Button';
import { SearchInput } from '@/components/shared/SearchInput';
import type { NewMailbox } from '@/utils/codes/mailbox';
import type { Filter, WorkRow } from '@/utils/protocol/work-row';
import type { WorkList } from '@/utils/protocol/worklist-messages';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';
import { failuresOf, isIn } from '@/utils/worklist/rows';
import { matches } from '@/utils/worklist/search';
import { DUE_VIEW } from '@/utils/worklist/views';
import { Chips } from './Chips';
import { Done } from './Done';
import { Offer } from './Offer';
import { Rows } from './Rows';
import { Tools } from './Tools';
import { useChange } from './use-add';
import { useRowActions } from './use-row-actions';

const loadFailures = () => import('./Failures').then(({ Failures }) => Failures);

interface Props {
  list: WorkList;
  onAdd: () => void;
  refresh: () => Promise<void>;
}

/** The list with how far it is, what is shown of it, and the rows. */
export function ListView({ list, onAdd, refresh }: Props) {
  const { rows, counts, sends } = list;
  const [filter, setFilter] = useState<Filter>(() => firstFilter(counts));
  const [query, setQuery] = useState('');
  const [tidying, setTidying] = useState(false);
  const search = useRef<HTMLDivElement>(null);
  const { add, remove, refuse } = useChange(refresh);
  const handover = useHandover();
  const act = useRowActions(handover.send, () => setFilter('failed'));

  const shown = useMemo(
    () => rows.filter((row) => isIn(filter, row) && matches(query, row)),
    [rows, filter, query],
  );
  const failures = useMemo(() => (filter === 'failed' ? failuresOf(shown) : []), [filter, shown]);
  const toSearch = useCallback(() => search.current?.querySelector('input')?.focus(), []);
  const take = ({ address, name }: NewMailbox) => void remove({ address, name });

  return (
    <>
      <Done counts={counts} sends={sends} />
      <Offer list={list} onAdd={add} onRefuse={refuse} />
      <div class="worklist-bar">
        <Chips counts={counts} filter={filter} onFilter={setFilter} />
        <div class="worklist-search" ref={search}>
          <SearchInput label={t('worklist_search')} value={query} onInput={setQuery} />
        </div>
      </div>
      <Tools
        list={list}
        filter={filter}
        tidying={tidying}
        onTidy={() => setTidying(!tidying)}
        onAdd={onAdd}
      />
      <p class="unseen" role="status">
        {t('worklist_shown', String(shown.length))}
      </p>
      {failures.length > 0 && <Lazy load={loadFailures} with={{ failures }} />}
      {shown.length === 0 && (
        <Nothing filter={filter} query={query} onAll={() => [setFilter('all'), setQuery('')]} />
      )}
      <Rows
        rows={shown}
        account={list.account}
        onAct={tidying ? take : act}
        onRemove={take}
        onSearch={toSearch}
        tidying={tidying}
        again={filter === 'failed'}
      />
    </>
  );
}

/** What a reminder speaks of, when one has led here. */
function firstFilter({ todo, expiring }: WorkList['counts']): Filter {
  if (location.hash === `#${DUE_VIEW}` && expiring > 0) return 'expiring';
  return todo > 0 ? 'todo' : 'all';
}

const NOTHING: Record<Filter, MessageKey> = {
  todo: 'worklist_noTodo',
  failed: 'worklist_noFailed',
  expiring: 'worklist_noExpiring',
  all: 'worklist_noneFound',
};

/** Why no row is shown, which may be the best of news. */
function Nothing({ filter, query, onAll }: { filter: Filter; query: string; onAll: () => void }) {
  return (
    <div class="worklist-none">
      <p>{t(query.trim() ? 'worklist_noneFound' : NOTHING[filter], query.trim())}</p>
      <Button onClick={onAll}>{t('worklist_showAll')}</Button>
    </div>
  );
}

export type Act = (row: WorkRow) => void;
