import { CloseCircleFilled } from '@ant-design/icons';
import { Button, Form, Modal, message, Popover } from 'antd4';
import { useState } from 'react';
import { call, decoys } from '../_shared/laifaxin/shared.js';
import AccountFields from './AccountFields.jsx';

const half = (answer) => answer.re_status !== answer.se_status;
const said = (ok, error) => (ok ? '成功' : `失败 原因：${error}`);

/** 新建邮箱账号. After a failure 创建 is dead until a field changes; half a success can be kept. */
export default function NewAccount({ offset = 0, onClose, onDone }) {
  const [form] = Form.useForm();
  const [manual, setManual] = useState(false);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState(null);

  const send = async (save) => {
    // Without a message about it: a missing server flips the view.
    try {
      await form.validateFields();
    } catch ({ errorFields }) {
      if (errorFields.some(({ name: [name] }) => /_server$/.test(name))) setManual(true);
      return;
    }
    setBusy(true);
    const got = await call('create', { ...form.getFieldsValue(true), save });
    setBusy(false);
    if (got.success) {
      message.success('新增账号成功');
      return onDone();
    }
    message.error('新增账号失败');
    setAnswer(got);
  };
  const dead = answer !== null;

  return (
    <Modal
      visible
      title="新建邮箱账号"
      maskClosable={false}
      mask={offset === 0}
      wrapProps={offset ? { style: { pointerEvents: 'none' } } : {}}
      style={{ top: 20, ...(decoys.includes('two-forms') ? { marginLeft: 8 + offset } : {}) }}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={() => setManual(!manual)} data-w={manual ? undefined : 'open-servers'}>
            {manual ? '返回' : '手动设置'}
          </Button>
          {dead && half(answer) && (
            <Button onClick={() => send('always')} data-w-bad="keep-half">
              继续保存
            </Button>
          )}
          <Button
            type="primary"
            loading={busy}
            disabled={dead}
            onClick={() => send('passed')}
            data-w="create"
          >
            创建
          </Button>
        </>
      }
    >
      <div data-form="new">
        <AccountFields form={form} manual={manual} onChange={() => setAnswer(null)} />
      </div>
      {dead && (
        <div style={{ textAlign: 'center' }}>
          <CloseCircleFilled style={{ color: 'red', fontSize: 28 }} />
          <div>添加失败</div>
          <Popover
            trigger="click"
            content={
              <div style={{ maxWidth: 360 }}>
                <p>收信：{said(answer.re_status, answer.re_error)}</p>
                <p>发信：{said(answer.se_status, answer.se_error)}</p>
              </div>
            }
          >
            <a data-w="details">查看详情</a>
          </Popover>
        </div>
      )}
    </Modal>
  );
}
