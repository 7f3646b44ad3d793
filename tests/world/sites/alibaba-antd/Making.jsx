/** The drawer: a check by SMS first, then the code once, with a field for the device. */
import { Button, Drawer, Form, Input, Space, Typography } from 'antd';
import { useEffect, useState } from 'react';
import { call } from '../_shared/boot.js';

export function Making({ phone, passed, onEnd }) {
  const [made, setMade] = useState(null);
  const [checked, setChecked] = useState(passed);
  const [sms, setSms] = useState('');
  const [name, setName] = useState('');
  useEffect(() => {
    if (checked && !made) void call('generate', {}).then(setMade);
  }, [checked, made]);

  const check = async () => {
    if (!(await call('sms/check', { code: sms })).error) setChecked(true);
  };
  const confirm = async () => {
    await call('confirm', { id: made.id, name });
    onEnd();
  };
  const close = async () => {
    if (made) await call('discard', { id: made.id });
    onEnd();
  };

  if (!checked)
    return (
      <Drawer
        open
        title="身份验证"
        onClose={onEnd}
        footer={
          <Button type="primary" data-w="sms-ok" disabled={!sms} onClick={check}>
            下一步
          </Button>
        }
      >
        <p>请输入 {phone} 收到的短信验证码</p>
        <Space.Compact>
          <Input
            placeholder="短信验证码"
            value={sms}
            data-w="sms"
            onChange={(event) => setSms(event.target.value)}
          />
          <Button data-w="sms-send" onClick={() => call('sms/send')}>
            获取动态密码
          </Button>
        </Space.Compact>
      </Drawer>
    );
  if (!made) return null;
  return (
    <Drawer
      open
      title="生成三方客户端安全密码"
      onClose={close}
      footer={
        <Button type="primary" data-w="confirm" disabled={!name.trim()} onClick={confirm}>
          确定
        </Button>
      }
    >
      <Form layout="vertical">
        <Form.Item label="安全密码">
          <Typography.Text code copyable={{ tooltips: ['复制', '已复制'] }}>
            {made.code}
          </Typography.Text>
        </Form.Item>
        <Form.Item label="设备名称" required>
          <Input
            placeholder="例如：办公室电脑"
            value={name}
            data-w="code-name"
            onChange={(event) => setName(event.target.value)}
          />
        </Form.Item>
      </Form>
      <p>关闭后将无法再次查看，请妥善保管。</p>
    </Drawer>
  );
}
