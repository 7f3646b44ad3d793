import { SearchInput } from '@/components/shared/SearchInput';
import { t } from '@/utils/words/i18n';

interface Props {
  value: string;
  found: number;
  onInput: (text: string) => void;
}

export function SearchField({ value, found, onInput }: Props) {
  return (
    <div class="search">
      <SearchInput label={t('popup_search')} value={value} onInput={onInput} />
      <span class="unseen" role="status">
        {value.trim() && t('popup_searchFound', String(found))}
      </span>
    </div>
  );
}
