import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  id: string;
  label: string;
  effect: string;
  checked: boolean;
  /** Not the user's to change. */
  fixed?: boolean;
  onChange: (checked: boolean) => Promise<void>;
}

/** Something that is on or off, with what it does. */
export function CheckSetting({ id, label, effect, checked, fixed, onChange }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const [, drawAgain] = useState(0);

  useLayoutEffect(() => {
    // The box shows what is stored: after a press that changed nothing it goes back.
    if (box.current) box.current.checked = checked;
  });

  return (
    <div class="setting-check">
      <input
        ref={box}
        id={id}
        type="checkbox"
        defaultChecked={checked}
        disabled={fixed ?? false}
        aria-describedby={`${id}-effect`}
        onChange={async (event) => {
          await onChange(event.currentTarget.checked);
          drawAgain((count) => count + 1);
        }}
      />
      <label for={id}>{label}</label>
      <p class="options-effect" id={`${id}-effect`}>
        {effect}
      </p>
    </div>
  );
}
