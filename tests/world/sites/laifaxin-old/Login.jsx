import { Button, Form, Input } from 'antd4';
import { call } from '../_shared/laifaxin/shared.js';

/** The client's own login. Its fields read like a mailbox form's, and are none. */
export default function Login({ onDone }) {
  const submit = async (values) => {
    const { loggedIn } = await call('login', values);
    if (loggedIn) onDone();
  };
  return (
    <div className="login" data-form="login">
      <h2>登录来发信</h2>
      <Form layout="vertical" onFinish={submit}>
        <Form.Item name="user" label="邮箱">
          <Input data-w="client-user" placeholder="邮箱" />
        </Form.Item>
        <Form.Item name="password" label="密码">
          <Input.Password data-w="client-password" placeholder="密码" />
        </Form.Item>
        <Button type="primary" htmlType="submit" block data-w="client-login">
          登 录
        </Button>
        <p>
          <a>忘记密码</a> <a>注册</a>
        </p>
      </Form>
    </div>
  );
}
