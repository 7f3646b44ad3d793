import { COMMON_CASES } from '@/utils/popup/diagnosis-words';
import { t } from '@/utils/words/i18n';

interface Props {
  chosen: string;
  /** `errorId`: a record of the errors, or '' to let go of it. */
  onChoose: (errorId: string) => void;
}

/** For who has no text to paste, or one that tells nothing: the commonest cases, one press each. */
export function CommonCases({ chosen, onChoose }: Props) {
  return (
    <fieldset class="common-cases">
      <legend>{t('diagnosis_common')}</legend>
      {COMMON_CASES.map(({ key, errorId }) => (
        <button
          key={errorId}
          type="button"
          class="common-case"
          aria-pressed={chosen === errorId}
          onClick={() => onChoose(chosen === errorId ? '' : errorId)}
        >
          {t(key)}
        </button>
      ))}
    </fieldset>
  );
}
