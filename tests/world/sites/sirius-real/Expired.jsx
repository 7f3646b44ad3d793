import { Modal } from 'antd4';
import { useState } from 'react';
import { openSettings } from './route.js';
import { t } from './texts.js';

/** A sub-account's login has run out: one of the entries that open the settings on 邮箱设置. */
export default function Expired() {
  const [open, setOpen] = useState(true);
  const go = () => {
    setOpen(false);
    openSettings('mailbox');
  };
  return (
    <Modal
      open={open}
      title={t.expiredTitle}
      maskClosable={false}
      closable={false}
      okText={t.expiredGo}
      cancelText={t.later}
      onOk={go}
      onCancel={() => setOpen(false)}
      okButtonProps={{ 'data-w': 'expired-go' }}
      cancelButtonProps={{ 'data-w': 'expired-later' }}
    >
      {t.expiredText}
    </Modal>
  );
}
