import {
  CustomerServiceOutlined,
  DownloadOutlined,
  LogoutOutlined,
  QuestionCircleOutlined,
  RollbackOutlined,
  SearchOutlined,
  SettingOutlined,
  ToolOutlined,
} from '@ant-design/icons';
import { Avatar, Dropdown, Tooltip } from 'antd';
import { call } from '../_shared/boot.js';
import css from './TopBar.module.css';
import { t } from './texts.js';

function Item({ icon, label, onClick, ...rest }) {
  return (
    <div className={css.item} onClick={onClick} {...rest}>
      <span className={css.icon}>{icon}</span>
      <span className={css.label}>{label}</span>
    </div>
  );
}

const logout = async () => {
  await call('logout');
  location.href = 'https://qiye.163.com/login/';
};

export default function TopBar({ me, view }) {
  const menu = {
    items: [
      { key: 'name', label: me?.address ?? '' },
      { type: 'divider' },
      { key: 'profile', label: t.profile },
      { key: 'switch', label: t.addAccount },
      { key: 'out', label: t.logout, onClick: logout },
    ],
  };
  return (
    <div className={css.bar}>
      <div className={css.logo} onClick={() => (location.hash = '#mailbox')}>
        <span className={css.mark} />
        <span>{t.product}</span>
      </div>
      <div className={css.search}>
        <SearchOutlined />
        <input placeholder={t.search} />
      </div>
      <div className={css.right}>
        {me?.admin && (
          <Item
            icon={<ToolOutlined />}
            label={t.adminConsole}
            data-w="admin-console"
            onClick={() => window.open('/admin/index.html#/home')}
          />
        )}
        <Item
          icon={<SettingOutlined />}
          label={t.settings}
          data-w={view === 'setting' ? undefined : 'open-settings'}
          onClick={() => (location.hash = '#setting')}
        />
        <Tooltip title={t.selfHelpTip} mouseEnterDelay={0.4}>
          <div className={css.item}>
            <span className={css.icon}>
              <QuestionCircleOutlined />
            </span>
            <span className={css.label}>{t.selfHelp}</span>
          </div>
        </Tooltip>
        <Item icon={<DownloadOutlined />} label={t.download} />
        <Item icon={<CustomerServiceOutlined />} label={t.feedback} />
        <Item icon={<RollbackOutlined />} label={t.oldVersion} />
        <Item icon={<LogoutOutlined />} label={t.logout} onClick={logout} />
        <Dropdown menu={menu} trigger={['click']}>
          <div className={css.avatar}>
            <Avatar size={28} style={{ background: '#6f8ff0' }}>
              {(me?.userName ?? '').slice(-1)}
            </Avatar>
          </div>
        </Dropdown>
      </div>
    </div>
  );
}
