import {
  DeleteOutlined,
  EditOutlined,
  FlagOutlined,
  FolderOutlined,
  InboxOutlined,
  MoreOutlined,
  PaperClipOutlined,
  SendOutlined,
  SyncOutlined,
} from '@ant-design/icons';
import { Avatar, Badge, Button, Empty, List, Segmented } from 'antd';
import VirtualList from 'rc-virtual-list';
import { useEffect, useState } from 'react';
import { boot, call, stamp } from '../_shared/boot.js';
import MailBody from './MailBody.jsx';
import css from './Mailbox.module.css';
import { t } from './texts.js';

const ICONS = [
  <InboxOutlined />,
  <FlagOutlined />,
  <FlagOutlined />,
  <EditOutlined />,
  <SendOutlined />,
  <DeleteOutlined />,
];
const COLORS = ['#f0a35e', '#6f8ff0', '#5fb8a5', '#c57be0', '#e07b8f'];

function Row({ mail, on, onClick }) {
  return (
    <div className={`${css.row} ${on ? css.on : ''}`} onClick={onClick}>
      <Avatar size={32} style={{ background: COLORS[mail.from.length % COLORS.length], flex: 'none' }}>
        {mail.from[0]}
      </Avatar>
      <div className={css.rowMain}>
        <div className={css.rowTop}>
          <span className={mail.unread ? css.strong : ''}>{mail.from}</span>
          <span className={css.date}>{stamp(mail.at, false).slice(5)}</span>
        </div>
        <div className={css.subject}>
          {mail.unread && <Badge color="#386ee7" />} <span>{mail.subject}</span>
          {mail.attachments > 0 && <PaperClipOutlined className={css.clip} />}
        </div>
        <div className={css.snippet}>{mail.snippet}</div>
      </div>
    </div>
  );
}

function Reader({ mail }) {
  if (!mail) return <Empty className={css.empty} description={t.pick} image={Empty.PRESENTED_IMAGE_SIMPLE} />;
  return (
    <div className={css.reader}>
      <div className={css.actions}>
        <Button size="small">{t.reply}</Button>
        <Button size="small">{t.replyAll}</Button>
        <Button size="small">{t.forward}</Button>
        <Button size="small">{t.remove}</Button>
        <Button size="small" icon={<MoreOutlined />}>
          {t.more}
        </Button>
      </div>
      <h3 className={css.title}>{mail.subject}</h3>
      <div className={css.meta}>
        <span>{mail.from}</span> <span className={css.grey}>&lt;{mail.fromAddress}&gt;</span>
        <span className={css.grey}>{stamp(mail.at)}</span>
      </div>
      <div className={css.grey}>{t.toMe}</div>
      <MailBody html={mail.html} key={mail.id} />
    </div>
  );
}

export default function Mailbox() {
  const [mails, setMails] = useState(null);
  const [open, setOpen] = useState(boot.options.extra.openMail ?? '');
  useEffect(() => {
    call('mails').then((answer) => setMails(answer.mails ?? []));
  }, []);
  const row = (mail) => (
    <Row key={mail.id} mail={mail} on={mail.id === open} onClick={() => setOpen(mail.id)} />
  );
  return (
    <>
      <div className={css.folders}>
        <div className={css.buttons}>
          <Button type="primary" icon={<EditOutlined />}>
            {t.compose}
          </Button>
          <Button icon={<SyncOutlined />}>{t.receive}</Button>
        </div>
        {t.folders.map((name, i) => (
          <div key={name} className={`${css.folder} ${i === 0 ? css.folderOn : ''}`}>
            <span className={css.folderIcon}>{ICONS[i] ?? <FolderOutlined />}</span>
            <span>{name}</span>
            {i === 0 && <span className={css.count}>{(mails ?? []).filter((m) => m.unread).length}</span>}
          </div>
        ))}
      </div>
      <div className={css.list}>
        <div className={css.listTop}>
          <Segmented size="small" options={[t.all, t.unread, t.attachment]} />
        </div>
        {mails === null || !boot.options.virtualList ? (
          <div className={css.scroll}>
            <List loading={mails === null} dataSource={mails ?? []} renderItem={row} />
          </div>
        ) : (
          <VirtualList data={mails} height={window.innerHeight - 110} itemHeight={82} itemKey="id">
            {row}
          </VirtualList>
        )}
      </div>
      <div className={css.read}>
        <Reader mail={(mails ?? []).find((m) => m.id === open)} />
      </div>
    </>
  );
}
