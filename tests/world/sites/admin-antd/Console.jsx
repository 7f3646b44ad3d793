/** Generation X: side menu, tabs, cards. */
import { Button, Menu, Tabs } from 'antd';
import { useEffect, useState } from 'react';
import { t } from '../_shared/admin/words.js';
import { boot, call } from '../_shared/boot.js';
import { AdminRule, Senders } from './Decoys.jsx';
import MemberRule from './MemberRule.jsx';

const good = (name, text) => <span data-w={name}>{text}</span>;

const items = [
  { key: 'home', label: t.home },
  {
    key: 'org',
    label: t.org,
    children: [
      { key: 'members', label: t.members },
      { key: 'depts', label: t.depts },
    ],
  },
  {
    key: 'mail',
    label: t.mail,
    children: [
      { key: 'black', label: t.black },
      { key: 'white', label: t.white },
    ],
  },
  ...(boot.options.extra.subAdmin
    ? []
    : [
        {
          key: 'audit',
          label: good('audit', t.audit),
          children: [
            { key: 'secure', label: good('secure', t.secure) },
            { key: 'log', label: t.log },
          ],
        },
        {
          key: 'company',
          label: t.company,
          children: [
            { key: 'adminLimit', label: t.adminLimit },
            { key: 'roles', label: t.roles },
          ],
        },
      ]),
];

function Secure({ rules, reload }) {
  return (
    <Tabs
      items={[
        { key: 'password', label: t.password, children: <p>{t.password}</p> },
        {
          key: 'limit',
          label: good('limit', t.limit),
          children: (
            <>
              {boot.options.decoys.includes('admin-rule') && <AdminRule rules={rules} />}
              <MemberRule rules={rules} reload={reload} />
              {boot.options.decoys.includes('admin-rule') && <Senders rule="white" rules={rules} />}
            </>
          ),
        },
        { key: 'twoStep', label: t.twoStep, children: <p>{t.twoStep}</p> },
      ]}
    />
  );
}

export default function Console() {
  const [page, setPage] = useState('home');
  const [rules, setRules] = useState(null);
  const reload = () => call('admin/rules').then(setRules);
  useEffect(() => void reload(), []);
  if (!rules) return null;
  return (
    <>
      <div className="top">
        <b>{t.title}</b>
        <span>{boot.address}</span>
        <Button type="link">{t.quit}</Button>
      </div>
      <div className="frame">
        <Menu
          className="side"
          mode="inline"
          items={items}
          selectedKeys={[page]}
          onClick={({ key }) => setPage(key)}
        />
        <div className="main">
          {page === 'secure' ? (
            <Secure rules={rules} reload={reload} />
          ) : page === 'black' || page === 'white' ? (
            <Senders rule={page} rules={rules} />
          ) : page === 'adminLimit' ? (
            <AdminRule rules={rules} />
          ) : (
            <p>{t.welcome}</p>
          )}
        </div>
      </div>
    </>
  );
}
