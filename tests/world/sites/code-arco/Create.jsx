/** @jsxImportSource react */
import { Form, Input, Modal, Radio } from '@arco-design/web-react';
import { t } from './texts.js';

export default function Create({ onCancel, onDone }) {
  const [form] = Form.useForm();
  const submit = async () => {
    const { device, days } = await form.validate();
    await onDone({ name: device, days });
  };
  return (
    <Modal
      visible
      title={t.make}
      okText={t.submit}
      cancelText={t.cancel}
      maskClosable={false}
      onCancel={onCancel}
      onOk={submit}
      okButtonProps={{ 'data-w': 'code-submit' }}
    >
      <Form form={form} initialValues={{ days: 30 }} labelCol={{ span: 6 }} wrapperCol={{ span: 18 }}>
        <Form.Item label={t.device} field="device" rules={[{ required: true }]}>
          <Input placeholder={t.devicePh} allowClear data-w="code-name" />
        </Form.Item>
        <Form.Item label={t.validity} field="days">
          <Radio.Group type="button">
            {Object.entries(t.choices).map(([days, text]) => (
              <span key={days} {...{ [days >= 180 ? 'data-w' : 'data-w-bad']: `days-${days}` }}>
                <Radio value={Number(days)}>{text}</Radio>
              </span>
            ))}
          </Radio.Group>
        </Form.Item>
      </Form>
    </Modal>
  );
}
