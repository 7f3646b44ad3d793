import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { t } from '@/utils/words/i18n';

interface Props {
  id: string;
  label: string;
  effect: string;
  value: number;
  min: number;
  max: number;
  onSave: (value: number) => Promise<void>;
}

/** A whole number between bounds, which are told when they are not kept. */
export function NumberSetting({ id, label, effect, value, min, max, onSave }: Props) {
  const [error, setError] = useState('');
  const save = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem(id) as HTMLInputElement;
    const number = field.valueAsNumber;
    const isFine = Number.isInteger(number) && number >= min && number <= max;
    setError(isFine ? '' : t('options_numberBounds', String(min), String(max)));
    if (!isFine) return field.focus();
    await onSave(number);
  };
  return (
    <form class="setting" novalidate onSubmit={save}>
      <label for={id}>{label}</label>
      <p class="options-effect" id={`${id}-effect`}>
        {effect}
      </p>
      <div class="setting-number">
        <input
          id={id}
          name={id}
          class="field"
          type="number"
          min={min}
          max={max}
          step={1}
          // Another value from elsewhere takes the place of the one shown.
          key={value}
          defaultValue={String(value)}
          aria-describedby={`${id}-effect ${id}-error`}
          aria-invalid={error ? 'true' : 'false'}
        />
        <Button type="submit">{t('shared_save')}</Button>
      </div>
      <p id={`${id}-error`} class="field-error" role="alert">
        {error}
      </p>
    </form>
  );
}
