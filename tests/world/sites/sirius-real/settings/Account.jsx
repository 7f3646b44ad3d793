import { Form, Input, Modal, Table, Tag } from 'antd4';
import { useState } from 'react';
import { boot, stamp } from '../../_shared/boot.js';
import { CODE_PAGE, leaveTo, PLATFORM, REMINDER } from '../hop.js';
import { t } from '../texts.js';
import { Linked } from './Block.jsx';
import css from './Settings.module.css';

const now = Date.now();
const DEVICES = [
  { key: 1, name: 'Windows 11 · Chrome 142', place: '浙江 杭州', at: now, current: true },
  { key: 2, name: 'iPhone 16', place: '浙江 杭州', at: now - 3e7 },
  { key: 3, name: 'MacBook Pro · Safari', place: '上海', at: now - 4e8 },
];
const COLUMNS = [
  { dataIndex: 'name' },
  { dataIndex: 'place' },
  { dataIndex: 'at', render: (at) => stamp(at) },
  { dataIndex: 'current', render: (current) => current && <Tag color="blue">{t.deviceNow}</Tag> },
];

function Password({ open, onClose }) {
  return (
    <Modal open={open} title={t.password} onCancel={onClose} onOk={onClose}>
      <Form layout="vertical">
        <Form.Item label={t.password}>
          <Input.Password />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** The heading is a trail whose first part leads back from the page of devices, and hears clicks without it, too. */
export default function Account({ me }) {
  const [page, setPage] = useState('');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <div className={css.heading}>
        <span className={css.crumb} onClick={() => setPage('')}>
          {t.account}
        </span>
        {page && <span className={css.crumbMore}> / {t.devices}</span>}
      </div>
      {page && (
        <Table size="small" showHeader={false} pagination={false} columns={COLUMNS} dataSource={DEVICES} />
      )}
      <div hidden={page !== ''}>
        <div className={css.who}>
          <span className={css.face}>{(me?.userName ?? '').slice(-1)}</span>
          <b>{me?.userName}</b>
          <span className={css.grey}>{me?.address}</span>
        </div>
        <Linked title={t.devices} text={t.devicesText} link={t.devicesGo} onGo={() => setPage('devices')} />
        {boot.options.extra.product !== 'plain' && (
          <Linked title={t.password} text={t.passwordText} link={t.passwordGo} onGo={() => setAsking(true)} />
        )}
        <Linked title={t.platform} text={t.platformText} link={t.enter} onGo={() => leaveTo(PLATFORM)} />
        <Linked title={t.reminder} text={t.reminderText} link={t.enter} onGo={() => leaveTo(REMINDER)} />
        <Linked
          title={t.client}
          text={t.clientText}
          link={t.enter}
          onGo={() => leaveTo(CODE_PAGE)}
          data-w="client-enter"
        />
      </div>
      <Password open={asking} onClose={() => setAsking(false)} />
    </>
  );
}
