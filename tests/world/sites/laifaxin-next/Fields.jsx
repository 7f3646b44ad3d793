import { Collapse, Form, Input, InputNumber, Switch } from '@arco-design/web-react';

const needed = (message) => [{ required: true, message }];

export function Login({ onBlur, fixed }) {
  return (
    <>
      <Form.Item label="邮箱账号" field="mail_addr" rules={needed('请输入邮箱账号')}>
        <Input placeholder="name@company.com" onBlur={onBlur} disabled={fixed} />
      </Form.Item>
      <Form.Item label="密码 / 授权密码" field="mail_pass" rules={needed('请输入密码')}>
        <Input.Password placeholder="请输入密码或客户端授权密码" />
      </Form.Item>
      <Form.Item label="发信昵称" field="mail_name">
        <Input />
      </Form.Item>
    </>
  );
}

function Server({ kind, label }) {
  return (
    <div className="server">
      <Form.Item label={label} field={`${kind}_server`}>
        <Input />
      </Form.Item>
      <Form.Item label="端口" field={`${kind}_port`}>
        <InputNumber hideControl />
      </Form.Item>
      <Form.Item label="SSL" field={`${kind}_ssl`} triggerPropName="checked">
        <Switch />
      </Form.Item>
    </div>
  );
}

const both = (
  <>
    <Server kind="re" label="收信服务器（IMAP）" />
    <Server kind="se" label="发信服务器（SMTP）" />
  </>
);

/** `open`: the servers are a page of their own and need no header to open them. */
export function Servers({ open }) {
  if (open)
    return (
      <>
        <h4>服务器配置</h4>
        {both}
      </>
    );
  return (
    <div data-w="open-servers">
      <Collapse bordered={false}>
        <Collapse.Item name="servers" header="服务器配置" destroyOnHide={false}>
          {both}
        </Collapse.Item>
      </Collapse>
    </div>
  );
}
