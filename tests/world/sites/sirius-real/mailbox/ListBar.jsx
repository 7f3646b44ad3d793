import { Checkbox, Tooltip } from 'antd4';
import Icon from '../icons.jsx';
import { t } from '../texts.js';
import css from './Mailbox.module.css';

/** What opens the quick settings: with its word where there is room, else the gear alone. */
function Gear({ layout, onQuick }) {
  if (layout === 'split')
    return (
      <Tooltip title={t.mailSettings} placement="bottom">
        <i className={css.gearAlone} onClick={onQuick} data-w-bad="list-settings">
          <Icon name="setting" />
        </i>
      </Tooltip>
    );
  return (
    <span className={css.gear} onClick={onQuick} data-w-bad="list-settings">
      <i>
        <Icon name="setting" size={14} />
      </i>
      <span>{t.mailSettings}</span>
    </span>
  );
}

export default function ListBar({ layout, onQuick }) {
  const narrow = layout === 'split';
  return (
    <div className={css.bar}>
      <Checkbox />
      {t.filters.map((name, i) => (
        <span key={name} className={`${css.filter} ${i === 0 ? css.filterOn : ''}`}>
          {name}
        </span>
      ))}
      {!narrow &&
        t.listTools.map((name) => (
          <span key={name} className={css.tool}>
            {name}
          </span>
        ))}
      <span className={css.barEnd}>
        <span className={css.tool}>
          {t.sort} <Icon name="down" size={10} />
        </span>
        {!narrow && <span className={css.pages}>1 / 3</span>}
        <Gear layout={layout} onQuick={onQuick} />
      </span>
    </div>
  );
}
