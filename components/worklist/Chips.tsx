import { type Counts, FILTERS, type Filter } from '@/utils/protocol/work-row';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';

const NAMES: Record<Filter, MessageKey> = {
  todo: 'worklist_chipTodo',
  failed: 'worklist_chipFailed',
  expiring: 'worklist_chipExpiring',
  all: 'worklist_chipAll',
};

interface Props {
  counts: Counts;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** What of the list is shown; each chip says how many there are. */
export function Chips({ counts, filter, onFilter }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame and a legend that nobody needs here
    <div class="chips" role="group" aria-label={t('worklist_filter')}>
      {FILTERS.map((each) => (
        <button
          key={each}
          type="button"
          class="chip"
          aria-pressed={each === filter}
          onClick={() => onFilter(each)}
        >
          <span class="chip-name">{t(NAMES[each])}</span> <span class="chip-count">{counts[each]}</span>
        </button>
      ))}
    </div>
  );
}
