import { Button, Menu } from 'antd4';
import { useEffect, useState } from 'react';
import { call, extra, useRoute } from '../_shared/laifaxin/shared.js';
import Accounts from './Accounts.jsx';
import Login from './Login.jsx';

/** The older app: the mailboxes stand under 其他, at a path the newer one no longer has. */
const ACCOUNTS = '/mails/accounts';

/** As wide as the entry, so that a press in the middle of it is seen as one on its words. */
const Entry = ({ name, children }) => (
  <span data-w={name} style={{ display: 'inline-block', width: '100%' }}>
    {children}
  </span>
);

export default function App() {
  const [loggedIn, setLoggedIn] = useState(null);
  const [path, go] = useRoute();
  useEffect(() => {
    call('me').then((me) => setLoggedIn(me.loggedIn));
  }, []);
  if (loggedIn === null) return null;
  if (!loggedIn) return <Login onDone={() => setLoggedIn(true)} />;

  const items = [
    { key: '/mails/list', label: '电子邮件' },
    { key: '/customers', label: '客户' },
    { key: '/mass', label: '群发' },
    {
      key: 'other',
      label: <Entry name="menu-other">其他</Entry>,
      children: [
        { key: ACCOUNTS, label: <Entry name="menu-accounts">邮箱账号</Entry> },
        { key: '/templates', label: '模板' },
      ],
    },
  ];
  return (
    <>
      <div className="head">
        <b>来发信</b>
        <span className="space">{extra.space ?? '个人空间'}</span>
        <a>退出登录</a>
      </div>
      <div className="body">
        <div className="side">
          <Menu mode="inline" items={items} selectedKeys={[path]} onClick={({ key }) => go(key)} />
        </div>
        <div className="main">
          {path === ACCOUNTS ? (
            <Accounts />
          ) : (
            <>
              <h2>{path === '/customers' ? '客户' : '电子邮件'}</h2>
              <Button data-w-bad="new-else">新建</Button>
              <p>没有邮件</p>
            </>
          )}
        </div>
      </div>
    </>
  );
}
