import { Button, Input, Modal, Radio, Select, Switch } from 'antd4';
import { useState } from 'react';
import { t } from '../texts.js';
import { Block, Linked } from './Block.jsx';
import css from './Settings.module.css';

export default function MailPanel() {
  const [signing, setSigning] = useState(false);
  return (
    <>
      <Block title={t.general}>
        <div className={css.line}>
          <span>{t.perPage}</span>
          <Select defaultValue={20} options={[20, 50, 100].map((value) => ({ value, label: value }))} />
        </div>
        <div className={css.line}>
          <span>{t.replyQuote}</span>
          <Switch size="small" defaultChecked />
        </div>
        <div className={css.line}>
          <span>{t.readReceipt}</span>
          <Switch size="small" />
        </div>
        <div className={css.line}>
          <span>{t.layout}</span>
          <Radio.Group
            defaultValue="rows"
            options={Object.entries(t.layouts).map(([value, label]) => ({ value, label }))}
          />
        </div>
      </Block>
      <Linked title={t.signature} text={t.signatureText} link={t.enter} onGo={() => setSigning(true)} />
      <Block title={t.autoReply} text={t.autoReplyText}>
        <Switch size="small" />
      </Block>
      <Block title={t.forward} text={t.forwardText}>
        <Switch size="small" />
      </Block>
      <Block title={t.rules} text={t.rulesText} />
      <Block title={t.blacklist} text={t.blacklistText} />
      <Button type="primary">{t.save}</Button>
      <Modal
        open={signing}
        title={t.signatureTitle}
        onCancel={() => setSigning(false)}
        onOk={() => setSigning(false)}
      >
        <Input.TextArea rows={4} />
      </Modal>
    </>
  );
}
