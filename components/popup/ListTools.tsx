import { ORDERS, type Order } from '@/utils/popup/code-list';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';

interface Props {
  order: Order;
  onOrder: (order: Order) => void;
  tags: readonly string[];
  /** The one shown, or '' for all. */
  tag: string;
  onTag: (tag: string) => void;
}

const NAMES: Record<Order, MessageKey> = { newest: 'popup_sortNewest', expiry: 'popup_sortExpiry' };

/** In which order the codes stand, and of which tag. */
export function ListTools({ order, onOrder, tags, tag, onTag }: Props) {
  return (
    <div class="list-tools">
      <select
        class="field"
        aria-label={t('popup_sort')}
        value={order}
        onChange={(event) => onOrder(event.currentTarget.value as Order)}
      >
        {ORDERS.map((each) => (
          <option key={each} value={each}>
            {t(NAMES[each])}
          </option>
        ))}
      </select>
      {tags.length > 0 && (
        <select
          class="field"
          aria-label={t('popup_tag')}
          value={tag}
          onChange={(event) => onTag(event.currentTarget.value)}
        >
          <option value="">{t('popup_allTags')}</option>
          {tags.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
