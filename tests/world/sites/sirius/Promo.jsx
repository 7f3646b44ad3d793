import { CloseOutlined, RocketOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import css from './App.module.css';
import { t } from './texts.js';

export default function Promo() {
  const [open, setOpen] = useState(true);
  return (
    <Modal
      open={open}
      footer={null}
      maskClosable={false}
      width={440}
      onCancel={() => setOpen(false)}
      closeIcon={<CloseOutlined className={css.close} data-w="promo-close" />}
    >
      <div style={{ textAlign: 'center', padding: '12px 0' }}>
        <RocketOutlined style={{ fontSize: 44, color: '#386ee7' }} />
        <h2 style={{ margin: '8px 0' }}>{t.promoTitle}</h2>
        <p style={{ color: '#6b7283' }}>{t.promoText}</p>
        <Button type="primary" size="large" onClick={() => setOpen(false)}>
          {t.promoGo}
        </Button>
      </div>
    </Modal>
  );
}
