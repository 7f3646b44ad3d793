/** A newer client yet: cards instead of a table, the form in a drawer with steps. */
import { Button, Layout, Menu, Message } from '@arco-design/web-react';
import { useCallback, useEffect, useState } from 'react';
import { call, gearOf, passed, useRoute } from '../_shared/laifaxin/shared.js';
import AddDrawer from './AddDrawer.jsx';

function Cards({ rows, wanted, edit }) {
  if (!rows.length) return <div className="none">请添加邮箱账号</div>;
  return (
    <ul className="cards">
      {rows.map((row) => (
        <li key={row.address}>
          <strong>{row.address}</strong>
          <span className={passed(row) ? 'good' : 'bad'}>{passed(row) ? '正常' : '异常'}</span>
          <a onClick={() => edit(row)} data-w={gearOf(row, wanted)}>
            设置
          </a>
        </li>
      ))}
    </ul>
  );
}

export default function Home() {
  const [path, go] = useRoute();
  const [{ mailboxes: rows, wanted, servers }, setList] = useState({ mailboxes: [] });
  const [edited, setEdited] = useState(null);
  const [open, setOpen] = useState(false);
  const load = useCallback(() => call('accounts').then(setList), []);
  useEffect(() => void load(), [load]);
  const done = () => {
    Message.success(edited ? '保存成功' : '添加成功');
    setOpen(false);
    setEdited(null);
    load();
  };
  const stands = rows.some(({ address }) => address === wanted);
  const entry = (to, text, mark) => (
    <Menu.Item key={to} onClick={() => go(to)} data-w={mark}>
      {text}
    </Menu.Item>
  );
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <Layout.Sider width={180}>
        <Menu selectedKeys={[path]}>
          {entry('/mails/list', '电子邮件')}
          {entry('/customers', '客户管理')}
          {entry('/settings/accounts', '邮箱账号', 'menu-accounts')}
          {entry('/settings/profile', '个人信息')}
        </Menu>
      </Layout.Sider>
      <Layout.Content className="page">
        {path === '/settings/accounts' ? (
          <>
            <div className="head">
              <h2>邮箱账号</h2>
              <Button
                type="primary"
                onClick={() => setOpen(true)}
                data-w={open || stands ? undefined : 'new'}
              >
                + 新增邮箱
              </Button>
            </div>
            <Cards
              rows={rows}
              wanted={wanted}
              edit={({ address }) => setEdited({ mail_addr: address, ...servers })}
            />
          </>
        ) : (
          <h2>电子邮件</h2>
        )}
      </Layout.Content>
      {edited && <AddDrawer edited={edited} onClose={() => setEdited(null)} onDone={done} />}
      {open && <AddDrawer onClose={() => setOpen(false)} onDone={done} />}
    </Layout>
  );
}
