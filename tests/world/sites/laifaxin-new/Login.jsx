import { Button, Input } from 'antd';
import { useState } from 'react';
import { call } from '../_shared/laifaxin/shared.js';

/** The client's own login: 邮箱 and 密码, as in a mailbox form. */
export default function Login({ onDone }) {
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const submit = async () => {
    const { loggedIn } = await call('login', { user, password });
    if (loggedIn) onDone();
  };
  return (
    <div className="login" data-form="login">
      <h2>欢迎登录</h2>
      <p>邮箱</p>
      <Input value={user} onChange={(event) => setUser(event.target.value)} data-w="client-user" />
      <p>密码</p>
      <Input.Password
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        data-w="client-password"
      />
      <p>
        <Button type="primary" block onClick={submit} data-w="client-login">
          登录
        </Button>
      </p>
    </div>
  );
}
