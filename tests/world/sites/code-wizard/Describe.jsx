import { useState } from 'react';
import { t } from './texts.js';

const mark = (days) => ({ [days === 0 || days >= 180 ? 'data-w' : 'data-w-bad']: `days-${days}` });

/** Cards to pick from, as a headless radio group. */
function Pick({ value, onPick }) {
  return (
    <div role="radiogroup" aria-labelledby="lbl-val" className="grid cols-2 gap-2 mt-2">
      {t.choices.map(([days, title, text]) => (
        <div
          key={days}
          role="radio"
          aria-checked={days === value}
          tabIndex={days === value ? 0 : -1}
          className={`rounded border p-2 bg-white ${days === value ? 'ring-2' : ''}`}
          onClick={() => onPick(days)}
          {...mark(days)}
        >
          <p className="font-semibold">{title}</p>
          <p className="text-xs text-slate-500">{text}</p>
        </div>
      ))}
    </div>
  );
}

/** A headless list box: a button that shows the choice, the entries under it while it is open. */
function Listbox({ value, onPick }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="mt-2">
      <button
        type="button"
        aria-haspopup="listbox"
        aria-expanded={open}
        className="rounded border p-2 w-full bg-white"
        data-w="validity"
        onClick={() => setOpen(!open)}
      >
        {t.choices.find(([days]) => days === value)[1]} ▾
      </button>
      {open && (
        <ul role="listbox" className="rounded border shadow bg-white">
          {t.choices.map(([days, title]) => (
            <li
              key={days}
              role="option"
              aria-selected={days === value}
              className="p-2"
              {...mark(days)}
              onClick={() => {
                onPick(days);
                setOpen(false);
              }}
            >
              {title}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Second step: what it is for and how long it lasts. */
export default function Describe({ what, onChange, kind }) {
  const Choice = kind === 'list' ? Listbox : Pick;
  return (
    <div className="mt-4">
      <label className="font-semibold" htmlFor="purpose">
        {t.purpose}
      </label>
      <input
        id="purpose"
        className="rounded border p-2 w-full mt-2"
        placeholder={t.purposePh}
        value={what.name}
        onChange={(event) => onChange({ ...what, name: event.target.value })}
        data-w="code-name"
      />
      <p id="lbl-val" className="font-semibold mt-4">
        {t.validity}
      </p>
      <Choice value={what.days} onPick={(days) => onChange({ ...what, days })} />
    </div>
  );
}
