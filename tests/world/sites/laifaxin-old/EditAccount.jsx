import { Button, Form, message, Popover, Tabs } from 'antd4';
import { useState } from 'react';
import { call } from '../_shared/laifaxin/shared.js';
import AccountFields from './AccountFields.jsx';

const said = (ok, error) => (ok ? '成功' : `失败 原因：${error}`);

/** One mailbox of the list, as a form that stands in two tabs. 保存 in the first sends its fields alone: the servers stay. */
export default function EditAccount({ address, onDone }) {
  const [form] = Form.useForm();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState(null);
  const send = async () => {
    const { mail_addr, mail_pass } = form.getFieldsValue();
    setBusy(true);
    const got = await call('update', { mail_addr, mail_pass, save: 'passed' });
    setBusy(false);
    if (got.success) {
      message.success('操作成功');
      return onDone();
    }
    message.error('操作失败');
    setAnswer(got);
  };
  return (
    <Tabs
      items={['设置', '服务器'].map((label) => ({
        key: label,
        label,
        forceRender: true,
        children: (
          <div data-form={`edit-${label}`}>
            <AccountFields
              form={label === '设置' ? form : undefined}
              manual={label === '服务器'}
              initial={{ mail_addr: address }}
              onChange={() => setAnswer(null)}
            />
            {answer && label === '设置' && (
              <Popover
                trigger="click"
                content={`收信：${said(answer.re_status, answer.re_error)} 发信：${said(answer.se_status, answer.se_error)}`}
              >
                <a data-w="details">查看详情</a>
              </Popover>
            )}
            <Button
              loading={busy}
              onClick={label === '设置' ? send : undefined}
              data-w={label === '设置' ? 'save' : undefined}
            >
              保存
            </Button>
          </div>
        ),
      }))}
    />
  );
}
