import type { ServerFamily } from '@/utils/providers/server-book';
import { t } from '@/utils/words/i18n';

interface Props {
  /** The recommended one, then the spare. */
  families: readonly [ServerFamily, ServerFamily];
  chosen: ServerFamily | undefined;
  onChoose: (family: ServerFamily | undefined) => void;
}

/** Which servers the output names. */
export function FamilyChoice({ families, chosen, onChoose }: Props) {
  return (
    <label class="clients-field">
      {t('popup_servers')}
      <select
        class="field"
        value={chosen?.id}
        onChange={({ currentTarget }) => onChoose(families.find(({ id }) => id === currentTarget.value))}
      >
        {families.map(({ id, imap }, index) => (
          <option key={id} value={id}>
            {t(index === 0 ? 'clients_familyRecommended' : 'clients_familySpare', imap.host)}
          </option>
        ))}
      </select>
    </label>
  );
}
