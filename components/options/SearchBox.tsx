import { Icon } from '@/components/shared/Icon';
import { t } from '@/utils/i18n';

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
      <Icon name="search" />
      <input
        type="search"
        class="field"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('options_search')}
        placeholder={t('options_search')}
        value={query}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class={query.trim() && found === 0 ? '' : 'unseen'} role="status">
        {query.trim() &&
          (found === 0 ? t('options_searchNone', query.trim()) : t('options_searchFound', String(found)))}
      </p>
    </search>
  );
}
