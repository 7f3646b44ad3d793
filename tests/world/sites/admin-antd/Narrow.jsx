/** What may log in beside the regions: single accounts, and ranges of addresses. */
import { Button, Input, Modal, message } from 'antd';
import { useState } from 'react';
import { t } from '../_shared/admin/words.js';
import { boot, call } from '../_shared/boot.js';

const { extra } = boot.options;

function Adder({ what, button, label, mark, save }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [toast, holder] = message.useMessage();
  const good = { [extra.narrow === what ? 'data-w' : 'data-w-bad']: `add-${what}` };
  const ok = async () => {
    await save(text);
    setOpen(false);
    toast.success(t.saved);
  };
  return (
    <>
      {holder}
      <Button size="small" onClick={() => setOpen(true)} {...good}>
        {button}
      </Button>{' '}
      <Modal
        title={button}
        open={open}
        okText={t.ok}
        cancelText={t.cancel}
        okButtonProps={{ 'data-w': 'save', disabled: !text }}
        onOk={ok}
        onCancel={() => setOpen(false)}
      >
        <div className="line">
          <label htmlFor={mark}>{label}</label>
          <Input id={mark} data-w={mark} value={text} onChange={(e) => setText(e.target.value)} />
        </div>
      </Modal>
    </>
  );
}

export default function Narrow({ rules, reload }) {
  const account = (name) => call('admin/save', { rule: name, regions: ['all'] }).then(reload);
  const range = (text) => call('admin/range', { range: text }).then(reload);
  return (
    <p>
      <span>
        {t.exempt}：{Object.keys(rules.single).length}
      </span>{' '}
      <Adder what="account" button={t.addExempt} label={t.exempt} mark="member" save={account} />
      <Adder what="range" button={t.addRange} label={t.ipRange} mark="ip-range" save={range} />
    </p>
  );
}
