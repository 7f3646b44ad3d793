import {
  AppstoreOutlined,
  ArrowLeftOutlined,
  BellOutlined,
  GiftOutlined,
  InfoCircleOutlined,
  LaptopOutlined,
  MailOutlined,
  SafetyOutlined,
} from '@ant-design/icons';
import { useEffect, useState } from 'react';
import { boot } from '../../_shared/boot.js';
import { t } from '../texts.js';
import Account from './Account.jsx';
import General from './General.jsx';
import css from './Settings.module.css';

const TABS = [
  ['account', <SafetyOutlined />],
  ['mailbox', <MailOutlined />],
  ['notice', <BellOutlined />],
  ['shortcuts', <LaptopOutlined />],
  ['system', <AppstoreOutlined />],
  ['plan', <GiftOutlined />],
  ['about', <InfoCircleOutlined />],
];

export default function Settings({ me }) {
  const [tab, setTab] = useState(history.state?.tab ?? boot.options.extra.settingsTab ?? 'mailbox');
  useEffect(() => {
    history.replaceState({ tab }, '');
  }, [tab]);
  return (
    <div className={css.page}>
      <div className={css.side}>
        <div className={css.back} onClick={() => (location.hash = '#mailbox')}>
          <ArrowLeftOutlined /> <span>{t.back}</span>
        </div>
        <div className={css.sideTitle}>{t.settingsTitle}</div>
        {TABS.map(([key, icon]) => (
          <div
            key={key}
            className={`${css.tab} ${key === tab ? css.tabOn : ''}`}
            data-w={key === 'account' && tab !== 'account' ? 'tab-account' : undefined}
            onClick={() => setTab(key)}
          >
            <span className={css.tabIcon}>{icon}</span>
            <span>{t[key]}</span>
          </div>
        ))}
      </div>
      <div className={css.content}>
        <div className={css.crumbs}>
          <span>{t.settingsTitle}</span> / <span>{t[tab]}</span>
        </div>
        {tab === 'account' ? <Account me={me} /> : <General tab={tab} />}
      </div>
    </div>
  );
}
