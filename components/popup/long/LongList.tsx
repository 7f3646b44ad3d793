import '../codes.css';
import './long.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import type { CodeSummary } from '@/utils/codes/code';
import {
  inOrder,
  isReplaced,
  isSupposedReplaced,
  type Order,
  PAGE_SIZE,
  searchOver,
  tagsInUse,
} from '@/utils/popup/code-list';
import { stateWords } from '@/utils/popup/state-words';
import { t } from '@/utils/words/i18n';
import { CodeCard } from '../CodeCard';
import { ListTools } from '../ListTools';
import { MoreButton } from '../MoreButton';
import { usePopupActions } from '../popup-actions';
import { SearchField } from '../SearchField';
import { Line } from './Line';
import { useListKeys } from './use-list-keys';

/** Many codes, a page at a time: a line each, of which one unfolds, with a search that has the focus from the start. */
export function LongList({ codes }: { codes: readonly CodeSummary[] }) {
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('newest');
  const [wantedTag, setTag] = useState('');
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [unfolded, setUnfolded] = useState('');
  const place = useRef<HTMLElement>(null);
  const { handover } = usePopupActions();
  const now = Date.now();

  const ids = useMemo(() => new Set(codes.map(({ id }) => id)), [codes]);
  const tags = useMemo(() => tagsInUse(codes, t('shared_lang')), [codes]);
  // The last code with it may have gone.
  const tag = tags.includes(wantedTag) ? wantedTag : '';
  const find = useMemo(() => {
    const today = Date.now();
    const tagged = tag ? codes.filter(({ tags: its }) => its.includes(tag)) : codes;
    return searchOver(order === 'newest' ? tagged : inOrder(tagged, order), (code) => {
      const { key, parts } = stateWords(code, today);
      return t(key, ...parts);
    });
  }, [codes, order, tag]);
  useEffect(() => {
    const idle = requestIdleCallback(find.prepare);
    return () => cancelIdleCallback(idle);
  }, [find]);
  const found = useMemo(() => find(query), [find, query]);
  const search = (text: string) => {
    setQuery(text);
    setLimit(PAGE_SIZE);
  };
  const clear = () => {
    search('');
    setTag('');
  };
  const fold = (id: string) => {
    setUnfolded('');
    requestAnimationFrame(() => document.getElementById(`line-${id}`)?.focus());
  };
  useListKeys(place);

  return (
    <section class="codes" aria-labelledby="codes-title" ref={place}>
      <h2 id="codes-title" class="unseen" tabIndex={-1}>
        {t('popup_codes')} <span>{codes.length}</span>
      </h2>
      <div class="long-tools">
        <SearchField value={query} found={found.length} onInput={search} />
        <ListTools order={order} onOrder={setOrder} tags={tags} tag={tag} onTag={setTag} />
      </div>
      {found.length === 0 && (
        <div class="codes-none">
          <p>{t('popup_searchNone', query.trim(), String(codes.length))}</p>
          <Button onClick={clear}>{t('popup_searchClear')}</Button>
        </div>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
      <ul class="codes-list long-list" role="list">
        {found.slice(0, limit).map((code, index) => {
          const [replaced, supposed] = [isReplaced(code, ids), isSupposedReplaced(code, ids)];
          const shared = { code, now, place: index + 1, total: found.length, replaced };
          // Where something is asked or going on, a line would hide it.
          const isCard = unfolded === code.id || supposed || handover.status?.codeId === code.id;
          return isCard ? (
            <CodeCard
              key={code.id}
              {...shared}
              supposed={supposed}
              unfolded={false}
              onFold={unfolded === code.id ? () => fold(code.id) : undefined}
            />
          ) : (
            <Line key={code.id} {...shared} onUnfold={() => setUnfolded(code.id)} />
          );
        })}
      </ul>
      {found.length > limit && (
        <MoreButton left={found.length - limit} onMore={() => setLimit(limit + PAGE_SIZE)} />
      )}
    </section>
  );
}
