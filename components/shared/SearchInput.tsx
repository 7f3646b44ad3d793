import { Icon } from './Icon';

interface Props {
  label: string;
  value: string;
  onInput: (text: string) => void;
}

/** A field that finds while one types; what holds it says how much was found. */
export function SearchInput({ label, value, onInput }: Props) {
  return (
    <>
      <Icon name="search" />
      <input
        type="search"
        class="field"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </>
  );
}
