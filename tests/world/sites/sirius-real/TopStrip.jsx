import { Dropdown, Menu } from 'antd4';
import { boot, call } from '../_shared/boot.js';
import css from './Frame.module.css';
import { CONSOLE, leaveTo } from './hop.js';
import Icon from './icons.jsx';
import { openSettings } from './route.js';
import { t } from './texts.js';

const { extra } = boot.options;
/** An administrator's errand leads over 管理后台, everybody else's over 设置. */
const forAdmin = extra.errand === 'console';

function Item({ icon, label, more, ...rest }) {
  return (
    <div className={css.item} {...rest}>
      <Icon name={icon} />
      <span className={css.label}>{label}</span>
      {more && <Icon name="down" size={12} />}
    </div>
  );
}

const logout = async () => {
  await call('logout');
  location.href = 'https://qiye.163.com/login/';
};

const HLS = [
  ['zh_CN', '简体中文'],
  ['zh_TW', '繁體中文'],
  ['en_US', 'English'],
];
const speak = ({ key }) => {
  const query = new URLSearchParams(location.search);
  query.set('hl', key);
  location.search = query;
};

const languages = <Menu onClick={speak} items={HLS.map(([key, label]) => ({ key, label }))} />;
const helps = <Menu items={t.helpMenu.map((label) => ({ key: label, label }))} />;
const accountMenu = (address) => (
  <Menu
    items={[
      { key: 'who', label: address, disabled: true },
      { type: 'divider' },
      { key: 'profile', label: t.profile },
      { key: 'sub', label: t.subAccount, onClick: () => openSettings('mailbox') },
      { key: 'add', label: t.addAccount },
      { key: 'out', label: t.logout, onClick: logout },
    ]}
  />
);

const mark = (name, good) => ({ [good ? 'data-w' : 'data-w-bad']: name });

/** @param leads whether pressing 设置 brings anything new */
export default function TopStrip({ me, leads }) {
  return (
    <div className={css.strip}>
      <Dropdown overlay={accountMenu(me?.address)} trigger={['click']}>
        <div className={css.account}>
          <span className={css.avatar}>{(me?.userName ?? '').slice(-1)}</span>
          <span className={css.address}>{me?.address}</span>
        </div>
      </Dropdown>
      <Item
        icon="setting"
        label={t.settings}
        onClick={() => openSettings('account')}
        {...mark('open-settings', leads && !forAdmin)}
      />
      <Item icon="query" label={t.selfHelp} />
      <Item icon="download" label={t.download} />
      {me?.admin && (
        <Item
          icon="admin"
          label={t.admin}
          onClick={() => leaveTo(CONSOLE)}
          {...mark('admin-console', forAdmin)}
        />
      )}
      <div className={css.right}>
        <Dropdown overlay={helps}>
          <div className={css.item}>
            <Icon name="help" />
            <span className={css.label}>{t.help}</span>
            <Icon name="down" size={12} />
          </div>
        </Dropdown>
        <Dropdown overlay={languages} trigger={['click']}>
          <div className={css.item}>
            <Icon name="globe" />
            <span className={css.label}>{t.language}</span>
            <Icon name="down" size={12} />
          </div>
        </Dropdown>
        <Item icon="logout" label={t.logout} onClick={logout} />
        {extra.oldVersion && <Item icon="back" label={t.oldVersion} />}
      </div>
    </div>
  );
}
