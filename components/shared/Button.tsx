import './button.css';
import type { ButtonHTMLAttributes } from 'preact';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'style' | 'disabled'> {
  look?: 'primary' | 'plain' | 'soft' | 'quiet';
  /** At work: presses are ignored, but the button keeps the focus, which `disabled` would drop. */
  busy?: boolean;
  extraClass?: string;
}

/** The one button. Its name is its text, or `aria-label` where the visible text is a part of it. */
export function Button({ look = 'plain', busy = false, extraClass = '', onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      class={`button button-${look} ${extraClass}`}
      aria-disabled={busy ? 'true' : undefined}
      onClick={busy ? undefined : onClick}
      {...rest}
    />
  );
}
