import { Icon } from '@/components/shared/Icon';
import { t } from '@/utils/i18n';

interface Props {
  value: string;
  found: number;
  onInput: (text: string) => void;
}

export function SearchField({ value, found, onInput }: Props) {
  return (
    <div class="search">
      <Icon name="search" />
      <input
        type="search"
        class="field"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('popup_search')}
        placeholder={t('popup_search')}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <span class="unseen" role="status">
        {value.trim() && t('popup_searchFound', String(found))}
      </span>
    </div>
  );
}
