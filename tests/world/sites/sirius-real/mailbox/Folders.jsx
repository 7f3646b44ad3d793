import { Button } from 'antd4';
import Icon from '../icons.jsx';
import { t } from '../texts.js';
import css from './Mailbox.module.css';

const ICONS = ['inbox', 'flag', 'clock', 'draft', 'sent', 'bin', 'folder'];

export default function Folders({ unread }) {
  const row = (name, icon, on) => (
    <div key={name} className={`${css.folder} ${on ? css.folderOn : ''}`}>
      <Icon name={icon} />
      <span className={css.folderName}>{name}</span>
      {on && <span className={css.count}>{unread || ''}</span>}
    </div>
  );
  return (
    <div className={css.folders}>
      <div className={css.buttons}>
        <Button type="primary" block>
          {t.compose}
        </Button>
        <span className={css.receive} title={t.receive}>
          <Icon name="refresh" />
        </span>
      </div>
      {t.folders.map((name, i) => row(name, ICONS[i], i === 0))}
      <div className={css.group}>{t.myFolders}</div>
      {t.ownFolders.map((name) => row(name, 'folder', false))}
    </div>
  );
}
