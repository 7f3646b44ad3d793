import { DesktopOutlined, MobileOutlined } from '@ant-design/icons';
import { Button, Form, Input, Modal, Table, Tag } from 'antd';
import { useState } from 'react';
import { boot, stamp } from '../../_shared/boot.js';
import { t } from '../texts.js';
import css from './Settings.module.css';

const HL = { 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW', en: 'en_US' }[boot.lang];
const now = Date.now();
const DEVICES = [
  {
    key: 1,
    name: 'Windows 11 · Chrome',
    icon: <DesktopOutlined />,
    place: '浙江 杭州',
    at: now,
    current: true,
  },
  { key: 2, name: 'iPhone 16 · 网易邮箱大师', icon: <MobileOutlined />, place: '浙江 杭州', at: now - 3e7 },
  { key: 3, name: 'MacBook Pro · Safari', icon: <DesktopOutlined />, place: '上海', at: now - 4e8 },
];

function Block({ title, text, action, children }) {
  return (
    <div className={css.block}>
      <div className={css.blockHead}>
        <div>
          <span className={css.blockTitle}>{title}</span>
        </div>
        <div className={css.blockAction}>{action}</div>
      </div>
      {text && <div className={css.blockText}>{text}</div>}
      {children}
    </div>
  );
}

const Enter = (props) => (
  <div className={css.link} {...props}>
    {t.enter}
  </div>
);

const open = (path) => window.open(path);
const authority = `sid=${boot.sid}&uid=${encodeURIComponent(boot.address)}&hl=${HL}`;

export default function Account({ me }) {
  const [asking, setAsking] = useState(false);
  const columns = [
    {
      dataIndex: 'name',
      render: (name, row) => (
        <span>
          {row.icon} {name}
        </span>
      ),
    },
    { dataIndex: 'place' },
    { dataIndex: 'at', render: (at) => stamp(at) },
    {
      dataIndex: 'current',
      align: 'right',
      render: (current) => (current ? <Tag color="blue">{t.deviceNow}</Tag> : <a>{t.deviceOut}</a>),
    },
  ];
  return (
    <>
      <div className={css.block}>
        <div className={css.blockText}>{t.currentAccount}</div>
        <div className={css.who}>
          {me?.userName} <span className={css.grey}>{me?.address}</span>
        </div>
      </div>
      <Block title={t.devices} text={t.devicesText}>
        <Table size="small" showHeader={false} pagination={false} columns={columns} dataSource={DEVICES} />
      </Block>
      <Block
        title={t.password}
        text={t.passwordText}
        action={
          <div className={css.link} onClick={() => setAsking(true)}>
            {t.passwordGo}
          </div>
        }
      />
      <Block
        title={t.platform}
        text={t.platformText}
        action={<Enter onClick={() => open(`/static/qiyeurs/?${authority}#/info`)} />}
      />
      <Block
        title={t.reminder}
        text={t.reminderText}
        action={<Enter onClick={() => open(`/static/commonweb/index.html?${authority}#/loginother`)} />}
      />
      <Block
        title={t.client}
        text={t.clientText}
        action={
          <Enter
            data-w="client-enter"
            onClick={() => open(`/static/commonweb/authcode.html?${authority}&p=qiye-authcode`)}
          />
        }
      />
      <Modal open={asking} title={t.password} onCancel={() => setAsking(false)} onOk={() => setAsking(false)}>
        <Form layout="vertical">
          <Form.Item label={t.password}>
            <Input.Password />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
