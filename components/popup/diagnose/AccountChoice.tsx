import type { CodeSummary } from '@/utils/codes/code';
import { t } from '@/utils/words/i18n';

interface Props {
  codes: readonly CodeSummary[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** Which stored code the error is about; what is known of it sharpens the answer. */
export function AccountChoice({ codes, chosen, onChoose }: Props) {
  return (
    <label class="diagnose-account">
      {t('diagnosis_account')}
      <select class="field" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t('diagnosis_accountUnknown')}</option>
        {codes.map(({ id, address, name }) => (
          <option key={id} value={id}>
            {[address || t('popup_noAddress'), name].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </label>
  );
}
