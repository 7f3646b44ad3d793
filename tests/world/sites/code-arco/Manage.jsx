/** @jsxImportSource react */
import { Breadcrumb, Button, Checkbox, Message, PageHeader, Popconfirm, Table } from '@arco-design/web-react';
import { useEffect, useState } from 'react';
import { boot, call, stamp } from '../_shared/boot.js';
import Create from './Create.jsx';
import Shown from './Shown.jsx';
import { t } from './texts.js';

export default function Manage() {
  const [me, setMe] = useState(null);
  const [codes, setCodes] = useState([]);
  const [creating, setCreating] = useState(false);
  const [made, setMade] = useState(null);
  const load = async () => {
    const [who, list] = await Promise.all([call('me'), call('codes')]);
    setMe(who);
    setCodes(list.codes);
  };
  useEffect(() => {
    load();
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, []);
  if (!me) return null;

  const create = async (values) => {
    const answer = await call('generate', values);
    if (answer.error) return Message.error(answer.error);
    setCreating(false);
    setMade(answer);
  };
  const finish = async (kept) => {
    await call(kept ? 'confirm' : 'discard', { id: made.id });
    setMade(null);
    load();
  };
  const columns = [
    { title: t.cols[0], dataIndex: 'name' },
    { title: t.cols[1], render: (_, row) => stamp(row.createdAt) },
    { title: t.cols[2], render: (_, row) => (row.expiresAt ? stamp(row.expiresAt, false) : '--') },
    {
      title: t.cols[3],
      render: (_, row) => (
        <Popconfirm
          title={t.sure}
          okText={t.ok}
          defaultPopupVisible={boot.options.decoys.includes('delete-open') && row === codes[0]}
          onOk={async () => {
            await call('delete', { id: row.id });
            load();
          }}
        >
          <Button type="text" size="small" status="danger">
            {t.del}
          </Button>
        </Popconfirm>
      ),
    },
  ];
  return (
    <div style={{ maxWidth: 960, margin: '0 auto', padding: 20 }}>
      <Breadcrumb>
        {t.nav.map((name) => (
          <Breadcrumb.Item key={name}>{name}</Breadcrumb.Item>
        ))}
      </Breadcrumb>
      <PageHeader title={t.title} subTitle={me.address} style={{ paddingLeft: 0 }} />
      {me.phoneBound ? (
        <Checkbox
          checked={me.switchOn}
          onChange={async (on) => {
            await call('switch', { on });
            load();
          }}
          {...(me.switchOn ? {} : { 'data-w': 'set-code' })}
        >
          {t.use}
        </Checkbox>
      ) : (
        <p>
          {t.phone}{' '}
          <Button
            type="outline"
            onClick={() => window.open(`/static/qiyeurs/?sid=${boot.sid}#/info`)}
            data-w="open-platform"
          >
            {t.bind}
          </Button>
        </p>
      )}
      <div style={{ margin: '16px 0' }}>
        <Button type="primary" disabled={!me.switchOn} onClick={() => setCreating(true)} data-w="generate">
          {t.make}
        </Button>
      </div>
      <Table rowKey="id" columns={columns} data={codes} pagination={false} />
      {creating && <Create onCancel={() => setCreating(false)} onDone={create} />}
      {made && <Shown made={made} onDone={finish} />}
    </div>
  );
}
