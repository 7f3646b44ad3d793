import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import type { CodeSummary } from '@/utils/codes/code';
import { adviceFor } from '@/utils/popup/advice';
import { copyCode } from '@/utils/popup/copy-code';
import { stateWords } from '@/utils/popup/state-words';
import { t } from '@/utils/words/i18n';
import { usePopupActions } from '../popup-actions';
import { useCopy } from '../use-copy';

interface Props {
  code: CodeSummary;
  now: number;
  place: number;
  total: number;
  replaced: boolean;
  onUnfold: () => void;
}

/** One of many codes in a line: whose, its state, the one main thing to do, and the code itself. The rest unfolds. */
export function Line({ code, now, place, total, replaced, onUnfold }: Props) {
  const { start } = usePopupActions();
  const { copied, copy } = useCopy();
  const { key, parts, tone } = stateWords(code, now);
  const advice = adviceFor(code, now, replaced);
  // What is about to end is made anew rather than copied once more; the code stays at hand all the same.
  const guide = advice?.guide ?? null;
  const address = code.address || t('popup_noAddress');
  const more = advice?.failed ? t('popup_lastFailedPlain') : code.name;
  return (
    <li
      class="line"
      aria-label={[address, code.name].filter(Boolean).join(' · ')}
      aria-posinset={place}
      aria-setsize={total}
    >
      <button
        type="button"
        id={`line-${code.id}`}
        class="line-who"
        aria-expanded={false}
        title={address}
        onClick={onUnfold}
      >
        <span class="line-text">
          <span class="line-address">{address}</span>
          <span class={`line-state line-${advice?.failed ? 'attention' : tone}`}>
            <Icon name={advice?.failed ? 'attention' : tone} />
            {replaced ? t('popup_lineReplaced') : t(key, ...parts)}
            {more && <span class="line-name">{more}</span>}
          </span>
        </span>
        <Icon name="down" />
      </button>
      {guide && advice?.button && (
        <Button
          look="quiet"
          extraClass="line-main"
          onClick={() => start(guide, advice.renews ? code.id : undefined)}
        >
          {t(advice.button)}
        </Button>
      )}
      <Button
        look="quiet"
        extraClass={guide ? 'line-copy' : 'line-main'}
        aria-label={t('popup_copyCode')}
        title={t('popup_copyCode')}
        onClick={() =>
          copy(() => copyCode(code.id), t(advice?.pressing ? 'popup_copiedNotUsable' : 'popup_copied'))
        }
      >
        <Icon name={copied ? 'check' : 'copy'} />
        {!guide && t('popup_copyShort')}
      </Button>
    </li>
  );
}
