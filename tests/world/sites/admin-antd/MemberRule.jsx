/** 限制登录IP: where the members may log in from, with one of several pickers. */
import { Button, Card, Modal, message } from 'antd';
import { useState } from 'react';
import { t } from '../_shared/admin/words.js';
import { boot, call } from '../_shared/boot.js';
import Narrow from './Narrow.jsx';
import { pickers } from './pickers.jsx';

const { extra } = boot.options;
const named = (regions) => regions.map((id) => (id === 'all' ? t.all : t.regions[id])).join('、');

export default function MemberRule({ rules, reload }) {
  const [value, setValue] = useState(rules.members);
  const [toast, toastHolder] = message.useMessage();
  const [modal, modalHolder] = Modal.useModal();
  const isChanged = value.join() !== rules.members.join();

  const save = async () => {
    const answer = await call('admin/save', { rule: 'members', regions: value });
    if (answer.error) return toast.error(t.failed);
    toast.success(t.saved);
    return reload();
  };
  const press = () =>
    extra.confirm
      ? modal.confirm({
          title: t.sure,
          okText: t.ok,
          cancelText: t.cancel,
          okButtonProps: { 'data-w': 'sure' },
          onOk: save,
        })
      : save();
  const Picker = pickers[extra.picker ?? 'radio'];
  return (
    <Card className="card" title={t.rule}>
      {toastHolder}
      {modalHolder}
      <p>{t.hint}</p>
      <Picker value={value} onChange={setValue} />
      {extra.summary !== false && (
        <p>
          <span>{t.now}：</span>
          <b>{named(rules.members)}</b>
        </p>
      )}
      {extra.exceptions && <Narrow rules={rules} reload={reload} />}
      <div className="foot">
        <Button type="primary" data-w="save" disabled={!isChanged && !extra.alwaysOn} onClick={press}>
          {t.save}
        </Button>{' '}
        <Button onClick={() => setValue(rules.members)}>{t.cancel}</Button>
      </div>
    </Card>
  );
}
