import { DeleteOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Table, Tag } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { call, decoys, extra, gearOf, passed } from '../_shared/laifaxin/shared.js';
import AccountForm from './AccountForm.jsx';

export default function Accounts() {
  const [{ mailboxes: rows, wanted, servers }, setList] = useState({ mailboxes: [] });
  const [open, setOpen] = useState(0);
  const [edited, setEdited] = useState(null);
  const load = useCallback(async () => setList(await call('accounts')), []);
  const stands = rows.some(({ address }) => address === wanted);
  useEffect(() => {
    load();
  }, [load]);
  const columns = [
    { title: '邮箱', dataIndex: 'address' },
    {
      title: '状态',
      render: (_, row) => (passed(row) ? <Tag color="green">正常</Tag> : <Tag color="red">异常</Tag>),
    },
    {
      title: '操作',
      render: (_, row) => (
        <>
          <Button
            type="text"
            icon={<SettingOutlined />}
            data-w={gearOf(row, wanted)}
            onClick={() => setEdited({ mail_addr: row.address, ...servers })}
          />
          <Button type="text" icon={<DeleteOutlined />} data-w-bad="delete" />
        </>
      ),
    },
  ];
  const done = () => {
    setOpen(0);
    setEdited(null);
    load();
  };
  return (
    <>
      <div className="title">
        <h2>邮箱账号</h2>
        <Button
          type="primary"
          onClick={() => setOpen(decoys.includes('two-forms') ? 2 : 1)}
          data-w={open || stands ? undefined : 'new'}
        >
          + 新建
        </Button>
      </div>
      <Table rowKey="address" columns={columns} dataSource={rows} pagination={false} />
      {edited && <AccountForm edited={edited} onClose={() => setEdited(null)} onDone={done} />}
      {open > 0 && <AccountForm pane={Boolean(extra.pane)} onClose={() => setOpen(0)} onDone={done} />}
      {open > 1 && <AccountForm offset={540} onClose={() => setOpen(1)} onDone={done} />}
    </>
  );
}
