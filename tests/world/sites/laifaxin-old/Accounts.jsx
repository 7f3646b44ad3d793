import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { Button, Card, Drawer, Table } from 'antd4';
import { useCallback, useEffect, useState } from 'react';
import { call, decoys, gearOf, passed } from '../_shared/laifaxin/shared.js';
import EditAccount from './EditAccount.jsx';
import NewAccount from './NewAccount.jsx';

/** 邮箱账号: the list, and for each mailbox a form that stands in two tabs at once, with the same ids in both. */
export default function Accounts() {
  const [{ mailboxes: rows, wanted }, setList] = useState({ mailboxes: [] });
  const [open, setOpen] = useState(0);
  const [edited, setEdited] = useState(null);
  const load = useCallback(async () => setList(await call('accounts')), []);
  useEffect(() => {
    load();
  }, [load]);
  const stands = rows.some(({ address }) => address === wanted);
  const start = () => setOpen(decoys.includes('two-forms') ? 2 : 1);

  const columns = [
    { title: '邮箱账号', dataIndex: 'address' },
    {
      title: '状态',
      render: (_, row) =>
        passed(row) ? (
          <CheckCircleOutlined style={{ color: 'green' }} />
        ) : (
          <CloseCircleOutlined style={{ color: 'red' }} />
        ),
    },
    {
      title: '操作',
      render: (_, row) => (
        <a onClick={() => setEdited(row)} data-w={gearOf(row, wanted)}>
          设置
        </a>
      ),
    },
  ];
  return (
    <Card
      title="邮箱账号"
      extra={
        <Button type="primary" onClick={start} data-w={open || stands ? undefined : 'new'}>
          新建
        </Button>
      }
    >
      <h4>账号列表</h4>
      <Table
        rowKey="address"
        columns={columns}
        dataSource={rows}
        pagination={false}
        locale={{ emptyText: '请添加邮箱账号' }}
      />
      {open > 0 && (
        <NewAccount
          onClose={() => setOpen(0)}
          onDone={() => {
            setOpen(0);
            load();
          }}
        />
      )}
      {open > 1 && <NewAccount offset={540} onClose={() => setOpen(1)} onDone={() => setOpen(0)} />}
      <Drawer
        visible={edited !== null}
        width={480}
        onClose={() => setEdited(null)}
        destroyOnClose
        title="编辑邮箱账号"
      >
        {edited && (
          <EditAccount
            address={edited.address}
            onDone={() => {
              setEdited(null);
              load();
            }}
          />
        )}
      </Drawer>
    </Card>
  );
}
