import { Button } from '@/components/shared/Button';
import { GUIDE_NAMES } from '@/utils/popup/guide-words';
import type { HiddenOn } from '@/utils/protocol/answers';
import { t } from '@/utils/words/i18n';

interface Props {
  hidden: readonly HiddenOn[];
  onBack: (one: HiddenOn) => Promise<void>;
}

/** Sites from which the user sent a guide away for good. */
export function HiddenOnList({ hidden, onBack }: Props) {
  if (hidden.length === 0) return null;
  return (
    <div class="setting">
      <h3 id="hidden-on">{t('options_hiddenOn')}</h3>
      <ul class="options-list" aria-labelledby="hidden-on">
        {hidden.map((one) => (
          <li key={`${one.guide} ${one.host}`}>
            <span class="options-list-name">
              {one.host}
              <span class="options-effect">{t(GUIDE_NAMES[one.guide])}</span>
            </span>
            <Button
              aria-label={t('options_hiddenBackOf', one.host, t(GUIDE_NAMES[one.guide]))}
              onClick={() => onBack(one)}
            >
              {t('options_hiddenBack')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
