import { SearchInput } from '@/components/shared/SearchInput';
import { t } from '@/utils/words/i18n';

interface Props {
  query: string;
  /** Sections that hold the words. */
  found: number;
  onInput: (query: string) => void;
}

/** Filters the settings by their labels and by what they do. */
export function SearchBox({ query, found, onInput }: Props) {
  return (
    <search class="options-search">
      <SearchInput label={t('options_search')} value={query} onInput={onInput} />
      <p class={query.trim() && found === 0 ? '' : 'unseen'} role="status">
        {query.trim() &&
          (found === 0 ? t('options_searchNone', query.trim()) : t('options_searchFound', String(found)))}
      </p>
    </search>
  );
}
