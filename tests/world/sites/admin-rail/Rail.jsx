/** A console without a library: a rail of icons that names its entries in tooltips, a panel beside it, pages by hash. */
import { useEffect, useState } from 'react';
import { t } from '../_shared/admin/words.js';
import { boot, call } from '../_shared/boot.js';
import Limit from './Limit.jsx';

const { extra } = boot.options;
const GROUPS = [
  ['home', '⌂', t.home, []],
  [
    'org',
    '☷',
    t.org,
    [
      ['members', t.members],
      ['depts', t.depts],
    ],
  ],
  [
    'mail',
    '✉',
    t.mail,
    [
      ['black', t.black],
      ['white', t.white],
    ],
  ],
  ...(extra.subAdmin
    ? []
    : [
        [
          'audit',
          '⛨',
          t.audit,
          [
            ['log', t.log],
            ['secure', t.secure],
            ['password', t.password],
          ],
        ],
      ]),
  ['company', '⚙', t.company, [['roles', t.roles]]],
];

/** The entry's name: a tooltip while the pointer is there, else the title or label alone. */
function Entry({ icon, label, onClick, mark }) {
  const [over, setOver] = useState(false);
  const name = extra.names === 'label' ? { 'aria-label': label } : { title: label };
  return (
    <a
      className="entry"
      href="#/"
      onClick={(event) => {
        event.preventDefault();
        onClick();
      }}
      onMouseEnter={() => setOver(true)}
      onMouseLeave={() => setOver(false)}
      {...name}
      {...mark}
    >
      <i>{icon}</i>
      {over && <em className="tip">{label}</em>}
    </a>
  );
}

export default function Rail() {
  const [rules, setRules] = useState(null);
  const [group, setGroup] = useState('');
  const [page, setPage] = useState(location.hash.slice(2) || 'home');
  const reload = () => call('admin/rules').then(setRules);
  useEffect(() => {
    reload();
    const moved = () => setPage(location.hash.slice(2) || 'home');
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  if (!rules) return <div className="spin" />;
  const open = GROUPS.find(([id]) => id === group);
  return (
    <div className="frame">
      <aside className="rail">
        {GROUPS.map(([id, icon, label, pages]) => (
          <Entry
            key={id}
            icon={icon}
            label={label}
            onClick={() => (pages.length ? setGroup(group === id ? '' : id) : (location.hash = '#/home'))}
            mark={id === 'audit' && group !== id && page !== 'secure' ? { 'data-w': 'audit' } : {}}
          />
        ))}
      </aside>
      {open && (
        <div className="panel">
          <h4>{open[2]}</h4>
          {open[3].map(([id, label]) => (
            <a
              key={id}
              href={`#/${id}`}
              className={page === id ? 'on' : ''}
              data-w={id === 'secure' && page !== id ? 'secure' : undefined}
            >
              {label}
            </a>
          ))}
        </div>
      )}
      <div className="body">
        <header>
          <b>{t.title}</b> <span>{boot.address}</span> <a href="#/home">{t.quit}</a>
        </header>
        {page === 'secure' ? <Limit rules={rules} reload={reload} /> : <p className="page">{t.welcome}</p>}
      </div>
    </div>
  );
}
