import './codes.css';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import type { CodeSummary } from '@/utils/codes';
import { t } from '@/utils/i18n';
import { PAGE_SIZE, SEARCH_FROM, searchOver } from '@/utils/popup/code-list';
import { stateWords } from '@/utils/popup/state-words';
import { CodeCard } from './CodeCard';
import { MoreButton } from './MoreButton';
import { SearchField } from './SearchField';

/** The codes, a page at a time, with a search once there are many. */
export function CodeList({ codes }: { codes: readonly CodeSummary[] }) {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE_SIZE);
  const now = Date.now();
  const searchable = codes.length >= SEARCH_FROM;

  const find = useMemo(() => {
    const today = Date.now();
    return searchOver(codes, (code) => {
      const { key, parts } = stateWords(code, today);
      return t(key, ...parts);
    });
  }, [codes]);
  const found = useMemo(() => find(searchable ? query : ''), [find, query, searchable]);
  const search = (text: string) => {
    setQuery(text);
    setLimit(PAGE_SIZE);
  };

  return (
    <section class="codes" aria-labelledby="codes-title">
      <h2 id="codes-title" tabIndex={-1}>
        {t('popup_codes')}
        {codes.length > 1 && <span class="codes-count">{codes.length}</span>}
      </h2>
      {searchable && <SearchField value={query} found={found.length} onInput={search} />}
      {found.length === 0 && (
        <div class="codes-none">
          <p>{t('popup_searchNone', query.trim(), String(codes.length))}</p>
          <Button onClick={() => search('')}>{t('popup_searchClear')}</Button>
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
