import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { t } from './texts.js';

const LONG = [180, 365];

export default function NameDialog({ onCancel, onDone }) {
  const [form] = Form.useForm();
  const [busy, setBusy] = useState(false);
  const name = Form.useWatch('name', form);
  const days = Form.useWatch('days', form);
  const submit = async () => {
    const values = await form.validateFields();
    setBusy(true);
    await onDone(values);
    setBusy(false);
  };
  return (
    <Modal
      open
      title={t.make}
      okText={t.ok}
      cancelText={t.cancel}
      confirmLoading={busy}
      maskClosable={false}
      onCancel={onCancel}
      onOk={submit}
      okButtonProps={{ 'data-w': name && days ? 'name-ok' : undefined }}
    >
      <Form form={form} layout="vertical" preserve={false} style={{ marginTop: 16 }}>
        <Form.Item name="name" label={t.name} rules={[{ required: true, message: t.nameNeeded }]}>
          <Input placeholder={t.namePlaceholder} maxLength={20} data-w="name" />
        </Form.Item>
        <Form.Item name="days" label={t.validity} rules={[{ required: true, message: t.validityNeeded }]}>
          <Select
            placeholder={t.validityPlaceholder}
            data-w="validity"
            options={[7, 30, 180, 365].map((value) => ({
              value,
              label: t.days(value),
              ...(LONG.includes(value) ? { 'data-w': 'validity-option' } : {}),
            }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
