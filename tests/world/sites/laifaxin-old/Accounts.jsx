import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { Button, Card, Drawer, Table, Tabs } from 'antd4';
import { useCallback, useEffect, useState } from 'react';
import { call, decoys, passed } from '../_shared/laifaxin/shared.js';
import AccountFields from './AccountFields.jsx';
import NewAccount from './NewAccount.jsx';

/** 邮箱账号: the list, and for each mailbox a form that stands in two tabs at once, with the same ids in both. */
export default function Accounts() {
  const [rows, setRows] = useState([]);
  const [open, setOpen] = useState(0);
  const [edited, setEdited] = useState(null);
  const load = useCallback(async () => setRows((await call('accounts')).mailboxes), []);
  useEffect(() => {
    load();
  }, [load]);
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
    { title: '操作', render: (_, row) => <a onClick={() => setEdited(row)}>设置</a> },
  ];
  return (
    <Card
      title="邮箱账号"
      extra={
        <Button type="primary" onClick={start} data-w={open ? undefined : 'new'}>
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
        <Tabs
          items={['设置', '服务器'].map((label) => ({
            key: label,
            label,
            forceRender: true,
            children: (
              <div data-form={`edit-${label}`}>
                <AccountFields manual={label === '服务器'} initial={{ mail_addr: edited?.address }} />
                <Button>保存</Button>
              </div>
            ),
          }))}
        />
      </Drawer>
    </Card>
  );
}
