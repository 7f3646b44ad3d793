import { Alert, App, Button, Checkbox, Collapse, Form, Input, InputNumber, Modal, Popover } from 'antd';
import { useState } from 'react';
import { call, decoys, extra, HONEYPOTS, lookUp } from '../_shared/laifaxin/shared.js';

const said = (ok, error) => (ok ? '成功' : `失败 原因：${error}`);

function Server({ kind, label }) {
  return (
    <div className="server">
      <span>{label}</span>
      <Form.Item name={`${kind}_server`} noStyle>
        <Input style={{ width: 190 }} />
      </Form.Item>
      <span>端口</span>
      <Form.Item name={`${kind}_port`} noStyle>
        <InputNumber controls={false} style={{ width: 70 }} />
      </Form.Item>
      <Form.Item name={`${kind}_ssl`} valuePropName="checked" noStyle>
        <Checkbox>SSL</Checkbox>
      </Form.Item>
    </div>
  );
}

/**
 * 邮箱, 密码 and a part 服务器配置; 验证 tries, 验证并保存 tries and keeps. The form has a name, so its ids are none of the old ones.
 * `edited`: a mailbox of the list, with what it was set up with.
 */
export default function AccountForm({ pane = false, offset = 0, edited = null, onClose, onDone }) {
  const [form] = Form.useForm();
  const [busy, setBusy] = useState('');
  const [answer, setAnswer] = useState(null);
  const { message } = App.useApp();
  const run = async (save) => {
    try {
      await form.validateFields();
    } catch {
      return;
    }
    setBusy(save);
    const got = await call(edited ? 'update' : 'create', { ...form.getFieldsValue(true), save });
    setBusy('');
    setAnswer(got);
    if (!got.check && extra.reason === 'toast') message.error(`验证失败：${got.re_error || got.se_error}`);
    if (got.success) {
      message.success('操作成功');
      onDone();
    } else if (got.check) message.success('验证成功');
  };
  const blurred = (event) => {
    if (/@.+\../.test(event.target.value)) lookUp(event.target.value, (found) => form.setFieldsValue(found));
  };
  const title = edited ? '编辑邮箱' : '新建邮箱';
  const buttons = (
    <div style={{ textAlign: 'right' }}>
      <Button onClick={onClose} data-w={edited ? undefined : 'cancel'}>
        取消
      </Button>{' '}
      <Button loading={busy === 'never'} onClick={() => run('never')} data-w="verify">
        验证
      </Button>{' '}
      <Button type="primary" loading={busy === 'passed'} onClick={() => run('passed')} data-w="save">
        验证并保存
      </Button>
    </div>
  );
  const servers = (
    <>
      <Server kind="re" label="收信服务器(IMAP)" />
      <Server kind="se" label="发信服务器(SMTP)" />
    </>
  );
  const body = (
    <div data-form={offset ? 'second' : edited ? 'edit' : 'new'}>
      <Form
        form={form}
        name={offset ? 'second' : 'account'}
        layout="vertical"
        autoComplete="off"
        onValuesChange={() => setAnswer(null)}
        initialValues={edited ?? { re_port: 993, re_ssl: true, se_port: 25, se_ssl: false }}
      >
        {decoys.includes('honeypots') &&
          HONEYPOTS.map(({ field, label, type, style }) => (
            <div key={field} style={style}>
              <span>{label}</span>
              <input type={type} data-field={field} tabIndex={-1} />
            </div>
          ))}
        <Form.Item name="mail_addr" label="邮箱" rules={[{ required: true, message: '请输入邮箱' }]}>
          <Input onBlur={blurred} disabled={edited !== null && Boolean(extra.editFixed)} />
        </Form.Item>
        <Form.Item name="mail_pass" label="密码" rules={[{ required: true, message: '请输入密码' }]}>
          <Input.Password />
        </Form.Item>
        {extra.serversOpen ? (
          <>
            <h4>服务器配置</h4>
            {servers}
          </>
        ) : (
          <div data-w="open-servers">
            <Collapse
              onChange={() => extra.wipesCode && setTimeout(() => form.setFieldValue('mail_pass', ''), 300)}
              items={[
                {
                  key: 's',
                  forceRender: true,
                  label: '服务器配置',
                  children: servers,
                },
              ]}
            />
          </div>
        )}
      </Form>
      {answer && !answer.check && (
        <Alert
          type="error"
          showIcon
          message={extra.reason === 'inline' ? answer.re_error || answer.se_error : '验证失败'}
          action={
            <Popover
              trigger="click"
              content={
                <div>
                  收信：{said(answer.re_status, answer.re_error)}
                  <br />
                  发信：{said(answer.se_status, answer.se_error)}
                </div>
              }
            >
              <a data-w="details">查看详情</a>
            </Popover>
          }
        />
      )}
    </div>
  );
  if (pane)
    return (
      <section style={{ maxWidth: 560, marginTop: 24 }}>
        <h3>{title}</h3>
        {body}
        {buttons}
      </section>
    );
  return (
    <Modal
      open
      title={title}
      maskClosable={false}
      mask={offset === 0}
      wrapProps={offset ? { style: { pointerEvents: 'none' } } : {}}
      style={{ top: 20, ...(decoys.includes('two-forms') ? { marginLeft: 8 + offset } : {}) }}
      onCancel={onClose}
      footer={buttons}
    >
      {body}
    </Modal>
  );
}
