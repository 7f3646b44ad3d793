import { Button, Table, Tag } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { call, decoys, extra, passed } from '../_shared/laifaxin/shared.js';
import AccountForm from './AccountForm.jsx';

export default function Accounts() {
  const [rows, setRows] = useState([]);
  const [open, setOpen] = useState(0);
  const load = useCallback(async () => setRows((await call('accounts')).mailboxes), []);
  useEffect(() => {
    load();
  }, [load]);
  const columns = [
    { title: '邮箱', dataIndex: 'address' },
    {
      title: '状态',
      render: (_, row) => (passed(row) ? <Tag color="green">正常</Tag> : <Tag color="red">异常</Tag>),
    },
    { title: '操作', render: () => <a>设置</a> },
  ];
  const done = () => {
    setOpen(0);
    load();
  };
  return (
    <>
      <div className="title">
        <h2>邮箱账号</h2>
        <Button
          type="primary"
          onClick={() => setOpen(decoys.includes('two-forms') ? 2 : 1)}
          data-w={open ? undefined : 'new'}
        >
          + 新建
        </Button>
      </div>
      <Table rowKey="address" columns={columns} dataSource={rows} pagination={false} />
      {open > 0 && <AccountForm pane={Boolean(extra.pane)} onClose={() => setOpen(0)} onDone={done} />}
      {open > 1 && <AccountForm offset={540} onClose={() => setOpen(1)} onDone={done} />}
    </>
  );
}
