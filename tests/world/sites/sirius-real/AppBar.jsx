import css from './Frame.module.css';
import Icon from './icons.jsx';
import { openMailbox } from './route.js';
import { t } from './texts.js';

const ICONS = ['mail', 'calendar', 'contacts', 'cloud', 'apps'];

export default function AppBar() {
  return (
    <div className={css.appBar}>
      {t.apps.map((name, i) => (
        <div
          key={name}
          className={`${css.app} ${i === 0 ? css.appOn : ''}`}
          onClick={i === 0 ? openMailbox : undefined}
        >
          <Icon name={ICONS[i]} size={20} />
          <span>{name}</span>
        </div>
      ))}
    </div>
  );
}
