import { Alert, Button, Drawer, Form, Steps } from '@arco-design/web-react';
import { useState } from 'react';
import { call, extra, lookUp } from '../_shared/laifaxin/shared.js';
import { Login, Servers } from './Fields.jsx';

const START = { re_port: 993, re_ssl: true, se_port: 25, se_ssl: false };
const said = (what, ok, error) => `${what}：${ok ? '成功' : `失败 原因：${error}`}`;

/** `paged`: address and password first, 下一步 leads to the servers. `edited`: a mailbox of the list, as it was set up. */
export default function AddDrawer({ edited = null, onClose, onDone }) {
  const [form] = Form.useForm();
  const [step, setStep] = useState(1);
  const [busy, setBusy] = useState('');
  const [answer, setAnswer] = useState(null);
  const paged = Boolean(extra.paged) && !edited;
  const last = !paged || step === 2;
  const run = async (save) => {
    try {
      await form.validate();
    } catch {
      return;
    }
    setBusy(save);
    const got = await call(edited ? 'update' : 'create', { ...START, ...form.getFieldsValue(), save });
    setBusy('');
    setAnswer(got);
    if (got.success) onDone();
  };
  const forward = async () => {
    try {
      await form.validate(['mail_addr', 'mail_pass']);
      setStep(2);
    } catch {
      // The fields say what is missing.
    }
  };
  const blurred = (event) => {
    if (/@.+\../.test(event.target.value)) lookUp(event.target.value, (found) => form.setFieldsValue(found));
  };
  const footer = (
    <>
      <Button onClick={onClose} data-w={edited ? undefined : 'cancel'}>
        取消
      </Button>
      {!last && (
        <Button type="primary" onClick={forward} data-w="forward">
          下一步
        </Button>
      )}
      {last && (
        <>
          <Button loading={busy === 'never'} onClick={() => run('never')} data-w="verify">
            验证
          </Button>
          <Button type="primary" loading={busy === 'passed'} onClick={() => run('passed')} data-w="save">
            验证并保存
          </Button>
        </>
      )}
    </>
  );
  return (
    <Drawer
      visible
      placement={extra.side ?? 'right'}
      width={520}
      title={edited ? '邮箱设置' : '新增邮箱'}
      maskClosable={false}
      onCancel={onClose}
      footer={footer}
    >
      <Steps current={step} size="small" style={{ marginBottom: 24, display: edited ? 'none' : undefined }}>
        <Steps.Step title="填写账号" />
        <Steps.Step title="验证" />
        <Steps.Step title="完成" />
      </Steps>
      <div data-form={edited ? 'edit' : 'next'}>
        <Form
          form={form}
          layout="vertical"
          initialValues={edited ?? START}
          onValuesChange={() => setAnswer(null)}
        >
          <div style={{ display: paged && step === 2 ? 'none' : 'block' }}>
            <Login onBlur={blurred} fixed={edited !== null && Boolean(extra.editFixed)} />
          </div>
          <div style={{ display: last ? 'block' : 'none' }}>
            <Servers open={paged} />
          </div>
        </Form>
        {answer && (
          <Alert
            type={answer.check ? 'success' : 'error'}
            content={
              answer.check
                ? '验证成功'
                : `${said('收信', answer.re_status, answer.re_error)} ${said('发信', answer.se_status, answer.se_error)}`
            }
          />
        )}
      </div>
    </Drawer>
  );
}
