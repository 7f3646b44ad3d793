import { Button, Form, Input, Modal, Space } from 'antd';
import { useEffect, useState } from 'react';
import { call } from '../_shared/boot.js';
import { t } from './texts.js';

export default function SmsDialog({ phone, onCancel, onPass }) {
  const [code, setCode] = useState('');
  const [wait, setWait] = useState(0);
  const [error, setError] = useState('');
  useEffect(() => {
    if (!wait) return undefined;
    const timer = setTimeout(() => setWait(wait - 1), 1000);
    return () => clearTimeout(timer);
  }, [wait]);
  const send = async () => {
    await call('sms/send');
    setWait(60);
  };
  const check = async () => {
    const answer = await call('sms/check', { code });
    if (answer.error) setError(t.smsWrong);
    else onPass();
  };
  return (
    <Modal
      open
      title={t.sms}
      okText={t.ok}
      cancelText={t.cancel}
      maskClosable={false}
      onCancel={onCancel}
      onOk={check}
      okButtonProps={{ 'data-w': code.length >= 6 ? 'sms-ok' : undefined }}
    >
      <p>{t.smsText(phone)}</p>
      <Form layout="vertical">
        <Form.Item label={t.smsField} validateStatus={error ? 'error' : ''} help={error}>
          <Space.Compact block>
            <Input value={code} maxLength={6} onChange={(e) => setCode(e.target.value)} data-w="sms" />
            <Button onClick={send} disabled={wait > 0} data-w="sms-send">
              {wait > 0 ? t.smsAgain(wait) : t.smsSend}
            </Button>
          </Space.Compact>
        </Form.Item>
      </Form>
    </Modal>
  );
}
