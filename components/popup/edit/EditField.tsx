interface Props {
  id: string;
  name: string;
  label: string;
  value: string;
  type?: 'text' | 'email' | 'date';
  max?: number;
  hint?: string;
  /** What is wrong with it, or ''. */
  invalid: string;
}

/** A named field with what explains it and what is wrong with it. */
export function EditField({ id, name, label, value, type = 'text', max, hint, invalid }: Props) {
  const about = [hint && `${id}-hint`, `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="edit-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        class="field"
        type={type as 'text'}
        autocomplete="off"
        spellcheck={false}
        maxLength={max}
        defaultValue={value}
        aria-invalid={invalid ? 'true' : undefined}
        aria-describedby={about}
      />
      {hint && (
        <p id={`${id}-hint`} class="edit-hint">
          {hint}
        </p>
      )}
      <p id={`${id}-error`} class="field-error" role="alert">
        {invalid}
      </p>
    </div>
  );
}
