import { useEffect, useState } from 'react';
import { call, extra, useRoute } from '../_shared/laifaxin/shared.js';
import Accounts from './Accounts.jsx';
import Login from './Login.jsx';

const SETTINGS = [
  ['/settings/profile', '个人信息'],
  ['/settings/accounts', '邮箱账号'],
  ['/settings/signatures', '签名'],
];

/** The newer app: settings with a menu of their own, reached by 设置 at the foot of the rail. */
export default function App() {
  const [loggedIn, setLoggedIn] = useState(null);
  const [path, go] = useRoute();
  useEffect(() => {
    call('me').then((me) => setLoggedIn(me.loggedIn));
  }, []);
  if (loggedIn === null) return null;
  if (!loggedIn) return <Login onDone={() => setLoggedIn(true)} />;
  const inSettings = path.startsWith('/settings');
  return (
    <div className="shell">
      <nav className="rail">
        <b style={{ padding: '0 16px' }}>来发信</b>
        <a onClick={() => go('/mails/list')}>电子邮件</a>
        <a onClick={() => go('/customers')}>客户</a>
        <a onClick={() => go('/settings/profile')} data-w="menu-settings">
          设置
        </a>
        <small style={{ padding: '0 16px' }}>{extra.space ?? '个人空间'}</small>
      </nav>
      {inSettings && (
        <nav className="rail">
          {SETTINGS.map(([to, label]) => (
            <a
              key={to}
              onClick={() => go(to)}
              data-w={to === '/settings/accounts' ? 'menu-accounts' : undefined}
            >
              {label}
            </a>
          ))}
        </nav>
      )}
      <div className="page">
        {path === '/settings/accounts' ? (
          <Accounts />
        ) : (
          <>
            <h2>{inSettings ? '个人信息' : '电子邮件'}</h2>
            <button type="button" data-w-bad="new-else">
              新建
            </button>
          </>
        )}
      </div>
    </div>
  );
}
