import { useState } from 'react';
import { boot } from '../_shared/boot.js';
import { t } from './texts.js';

const { extra } = boot.options;

function Icon({ id }) {
  return (
    <svg width="20" height="20" aria-hidden="true">
      <use href={`#i-${id}`} />
    </svg>
  );
}

/** The gear's name: an aria-label on a real button, or nothing but a title on a span. */
function Gear({ open, onClick, good }) {
  const mark = good ? { 'data-w': 'open-settings' } : {};
  if (extra.gear === 'title')
    return (
      <span className="icon" title={t.settings} onClick={onClick} {...mark}>
        <Icon id="gear" />
      </span>
    );
  return (
    <button
      type="button"
      className="icon"
      aria-label={t.settings}
      aria-haspopup="menu"
      aria-expanded={open}
      onClick={onClick}
      {...mark}
    >
      <Icon id="gear" />
    </button>
  );
}

export default function Bar({ onGo, busy }) {
  const [open, setOpen] = useState(false);
  const go = (place) => {
    setOpen(false);
    onGo(place);
  };
  const entries = [
    ['quick', t.density],
    ['quick', t.theme],
    ...(extra.menu === 'all' ? [] : [['account', t.account]]),
    ['general', t.allSettings],
  ];
  return (
    <header className="bar">
      <strong>{t.product}</strong>
      <input type="search" placeholder={t.search} aria-label={t.search} />
      <span className="icon" title={t.apps}>
        <Icon id="apps" />
      </span>
      <button type="button" className="icon" aria-label={t.notices}>
        <Icon id="bell" />
      </button>
      <button type="button" className="icon" aria-label={t.help}>
        <Icon id="help" />
      </button>
      <div className="anchor">
        <Gear open={open} onClick={() => setOpen(!open)} good={!open && !busy} />
        {open && (
          <ul className="drop" role="menu">
            {entries.map(([place, label]) => (
              <li
                key={label}
                role="menuitem"
                tabIndex={-1}
                onClick={() => (place === 'quick' ? setOpen(false) : go(place))}
                data-w={place === 'quick' ? undefined : `menu-${place}`}
              >
                {label}
              </li>
            ))}
          </ul>
        )}
      </div>
      <button type="button" className="who" aria-label={boot.address}>
        {boot.address.slice(0, 1).toUpperCase()}
      </button>
    </header>
  );
}
