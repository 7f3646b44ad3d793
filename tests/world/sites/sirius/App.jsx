import { Skeleton } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { boot, call } from '../_shared/boot.js';
import css from './App.module.css';
import Mailbox from './Mailbox.jsx';
import Promo from './Promo.jsx';
import TopBar from './TopBar.jsx';
import useChurn from './useChurn.js';

const Settings = lazy(() => import('./settings/Settings.jsx'));

const viewOf = () => (location.hash.startsWith('#setting') ? 'setting' : 'mailbox');

function Grey() {
  return (
    <div className={css.grey}>
      <Skeleton active avatar paragraph={{ rows: 4 }} />
      <Skeleton active paragraph={{ rows: 8 }} />
    </div>
  );
}

export default function App() {
  const [view, setView] = useState(viewOf());
  const [me, setMe] = useState(null);
  const tick = useChurn();

  useEffect(() => {
    const onHash = () => setView(viewOf());
    window.addEventListener('hashchange', onHash);
    call('me').then(setMe);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);

  const { options } = boot;
  const classes = [css.app, options.transformed ? css.scaled : '', options.innerScroll ? '' : css.flow];
  if (!me && options.skeleton) return <Grey />;
  return (
    <div className={classes.join(' ')}>
      <TopBar me={me} view={view} key={`top${tick}`} />
      <div className={css.body}>
        {view === 'mailbox' ? (
          <Mailbox key={`mail${tick}`} />
        ) : (
          <Suspense fallback={<Grey />}>
            <Settings me={me} key={`setting${tick}`} />
          </Suspense>
        )}
      </div>
      {options.promo && <Promo />}
    </div>
  );
}
