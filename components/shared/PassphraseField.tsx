import './passphrase.css';
import { useState } from 'preact/hooks';
import { t } from '@/utils/words/i18n';
import { Button } from './Button';
import { Icon } from './Icon';

interface Props {
  id: string;
  label: string;
  /** `new-password` where one is chosen, `current-password` where it is asked for. */
  kind: 'new-password' | 'current-password';
  /** Id of what explains it. */
  describedBy: string;
  invalid?: boolean;
}

/** A field for a passphrase, hidden unless the user wants to see what they type. Its name in the form is its id. */
export function PassphraseField({ id, label, kind, describedBy, invalid }: Props) {
  const [seen, setSeen] = useState(false);
  const field = {
    id,
    name: id,
    class: 'field',
    autocomplete: kind,
    spellcheck: false,
    maxLength: 1024,
    required: true,
    'aria-describedby': describedBy,
    'aria-invalid': invalid ? 'true' : 'false',
  } as const;
  return (
    <div class="passphrase">
      <label for={id}>{label}</label>
      <div class="passphrase-row">
        {seen ? <input type="text" {...field} /> : <input type="password" {...field} />}
        <Button
          look="quiet"
          aria-label={t('lock_showTyped')}
          aria-pressed={seen}
          title={t('lock_showTyped')}
          onClick={() => setSeen(!seen)}
        >
          <Icon name="eye" />
        </Button>
      </div>
    </div>
  );
}

/** What was typed into a field of `form`. */
export function typed(form: HTMLFormElement, id: string): string {
  return (form.elements.namedItem(id) as HTMLInputElement).value;
}
