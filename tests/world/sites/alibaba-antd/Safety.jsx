/**
 * Alibaba's page of security as another team would write it: Ant Design, a question before the switch turns, the check and the code
 * in a drawer, 确定 asleep until the device has a name. From the same facts as `alibaba-mail`: docs/facts/providers.md.
 */
import {
  Alert,
  Avatar,
  Button,
  Card,
  ConfigProvider,
  Descriptions,
  Layout,
  List,
  Menu,
  Modal,
  Switch,
  Table,
} from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { boot, call, stamp } from '../_shared/boot.js';
import { Making } from './Making.jsx';

const MENU = [
  { key: 'general', label: '通用设置' },
  { key: 'sign', label: '签名' },
  {
    key: 'account',
    label: '账户与安全',
    children: [
      { key: 'info', label: '账户信息' },
      { key: 'safety', label: <span data-w="security">账户安全</span> },
    ],
  },
];

export function Safety() {
  const [me, setMe] = useState(null);
  const [codes, setCodes] = useState([]);
  const [making, setMaking] = useState(false);
  const load = useCallback(async () => {
    setMe(await call('me'));
    setCodes((await call('codes')).codes);
  }, []);
  useEffect(() => void load(), [load]);
  if (!me) return null;

  const turn = (on) =>
    Modal.confirm({
      title: on ? '开启三方客户端安全密码' : '关闭三方客户端安全密码',
      content: on ? '开启后，登录密码不能再用于三方客户端。' : '关闭后，已生成的安全密码全部失效。',
      okText: '确定',
      cancelText: '取消',
      okButtonProps: on ? { 'data-w': 'switch-ok' } : { 'data-w-bad': 'off-ok' },
      onOk: async () => {
        await call('switch', { on });
        await load();
      },
    });

  return (
    <ConfigProvider>
      <Layout style={{ minHeight: '100vh' }}>
        <Layout.Header style={{ color: '#fff', display: 'flex', gap: 20 }}>
          <b style={{ marginRight: 'auto' }}>阿里邮箱</b>
          <span>帮助</span>
          <Avatar title={boot.address}>张</Avatar>
        </Layout.Header>
        <Layout>
          <Layout.Sider theme="light">
            <Menu mode="inline" items={MENU} defaultOpenKeys={['account']} selectedKeys={['safety']} />
          </Layout.Sider>
          <Layout.Content style={{ padding: 24 }}>
            <Descriptions items={[{ key: 'a', label: '账号', children: boot.address }]} />
            <List
              dataSource={[
                ['登录密码', '已设置', '修改'],
                ['安全手机', me.phone, '更换'],
                ['密保问题', '未设置', '设置'],
              ]}
              renderItem={([title, hint, deed]) => (
                <List.Item
                  actions={[
                    <Button key="d" type="link">
                      {deed}
                    </Button>,
                  ]}
                >
                  <List.Item.Meta title={title} description={hint} />
                </List.Item>
              )}
            />
            <Card
              title="三方客户端登录安全管理"
              extra={
                <span>
                  三方客户端安全密码{' '}
                  <Switch
                    checked={me.switchOn}
                    onChange={turn}
                    {...(me.switchOn ? {} : { 'data-w': 'switch' })}
                  />
                </span>
              }
            >
              <Alert message="三方客户端使用安全密码登录，比登录密码更安全。" type="info" />
              {me.switchOn && (
                <Table
                  rowKey="id"
                  pagination={false}
                  dataSource={codes}
                  columns={[
                    { title: '设备名称', dataIndex: 'name' },
                    { title: '创建时间', dataIndex: 'createdAt', render: (at) => stamp(at) },
                    {
                      title: '操作',
                      render: () => (
                        <Button type="link" danger>
                          删除
                        </Button>
                      ),
                    },
                  ]}
                  footer={() => (
                    <Button type="primary" data-w="generate" onClick={() => setMaking(true)}>
                      生成新密码
                    </Button>
                  )}
                />
              )}
            </Card>
          </Layout.Content>
        </Layout>
        {making && (
          <Making
            phone={me.phone}
            passed={me.smsPassed}
            onEnd={() => {
              setMaking(false);
              void load();
            }}
          />
        )}
      </Layout>
    </ConfigProvider>
  );
}
