import './codes.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import type { CodeSummary } from '@/utils/codes';
import { t } from '@/utils/i18n';
import {
  inOrder,
  isReplaced,
  isSupposedReplaced,
  type Order,
  PAGE_SIZE,
  SEARCH_FROM,
  searchOver,
  tagsInUse,
} from '@/utils/popup/code-list';
import { stateWords } from '@/utils/popup/state-words';
import { CodeCard } from './CodeCard';
import { ListTools } from './ListTools';
import { MoreButton } from './MoreButton';
import { SearchField } from './SearchField';

/** The codes, a page at a time, with a search once there are many. */
export function CodeList({ codes }: { codes: readonly CodeSummary[] }) {
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('newest');
  const [wantedTag, setTag] = useState('');
  const [limit, setLimit] = useState(PAGE_SIZE);
  const now = Date.now();
  const searchable = codes.length >= SEARCH_FROM;

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
    if (!searchable) return;
    const idle = requestIdleCallback(find.prepare);
    return () => cancelIdleCallback(idle);
  }, [find, searchable]);
  const found = useMemo(() => find(searchable ? query : ''), [find, query, searchable]);
  const search = (text: string) => {
    setQuery(text);
    setLimit(PAGE_SIZE);
  };
  const clear = () => {
    search('');
    setTag('');
  };

  return (
    <section class="codes" aria-labelledby="codes-title">
      <h2 id="codes-title" tabIndex={-1}>
        {t('popup_codes')}
        {codes.length > 1 && <span class="codes-count">{codes.length}</span>}
      </h2>
      {searchable && <SearchField value={query} found={found.length} onInput={search} />}
      {searchable && <ListTools order={order} onOrder={setOrder} tags={tags} tag={tag} onTag={setTag} />}
      {found.length === 0 && (
        <div class="codes-none">
          <p>{t('popup_searchNone', query.trim(), String(codes.length))}</p>
          <Button onClick={clear}>{t('popup_searchClear')}</Button>
        </div>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
      <ul class="codes-list" role="list">
        {found.slice(0, limit).map((code, index) => (
          <CodeCard
            key={code.id}
            code={code}
            now={now}
            place={index + 1}
            total={found.length}
            replaced={isReplaced(code, ids)}
            supposed={isSupposedReplaced(code, ids)}
            unfolded={codes.length === 1}
          />
        ))}
      </ul>
      {found.length > limit && (
        <MoreButton left={found.length - limit} onMore={() => setLimit(limit + PAGE_SIZE)} />
      )}
    </section>
  );
}
