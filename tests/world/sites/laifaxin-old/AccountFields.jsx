import { Checkbox, DatePicker, Form, Input, InputNumber, Radio } from 'antd4';
import { decoys, HONEYPOTS, lookUp } from '../_shared/laifaxin/shared.js';

const needed = (message) => [{ required: true, message }];

/** Both views, both mounted, one of them hidden. No form name: the field names are the ids. */
export default function AccountFields({ form: given, manual, initial = {}, onChange }) {
  const [own] = Form.useForm();
  const form = given ?? own;
  const blurred = (event) => {
    if (/@.+\../.test(event.target.value)) lookUp(event.target.value, (found) => form.setFieldsValue(found));
  };
  return (
    <Form
      form={form}
      layout="vertical"
      autoComplete="off"
      onValuesChange={onChange}
      initialValues={{ re_proto: 'IMAP', re_ssl: true, re_port: 993, se_ssl: false, se_port: 25, ...initial }}
    >
      {decoys.includes('honeypots') &&
        HONEYPOTS.map(({ field, label, type, style }) => (
          <div key={field} style={style}>
            <label>
              {label}
              <input type={type} data-field={field} tabIndex={-1} />
            </label>
          </div>
        ))}
      <div hidden={manual}>
        <Form.Item
          name="mail_addr"
          label="邮箱地址"
          rules={[...needed('请输入邮箱账号'), { type: 'email', message: '请输入正确的邮箱地址' }]}
        >
          <Input placeholder="如：name@domain.com" onBlur={blurred} />
        </Form.Item>
        <Form.Item name="mail_pass" label="邮箱密码" rules={needed('请输入密码')}>
          <Input.Password />
        </Form.Item>
        <Form.Item name="mail_name" label="发信名称">
          <Input placeholder="如：张三" />
        </Form.Item>
        <Form.Item name="re_sync" label="邮件同步" valuePropName="checked">
          <Checkbox>同步历史邮件</Checkbox>
        </Form.Item>
        <Form.Item name="re_time">
          <DatePicker />
        </Form.Item>
      </div>
      <div hidden={!manual}>
        <Form.Item name="re_proto" label="收信协议">
          <Radio.Group options={['IMAP']} />
        </Form.Item>
        <Form.Item name="mail_acc" label="邮箱账号">
          <Input />
        </Form.Item>
        <Form.Item name="re_server" label="收信(IMAP)" rules={needed('请输入收信服务器地址')}>
          <Input placeholder="如：imap.domain.com" />
        </Form.Item>
        <div className="pair">
          <Form.Item name="re_ssl" valuePropName="checked">
            <Checkbox>SSL</Checkbox>
          </Form.Item>
          <Form.Item name="re_port" label="端口">
            <InputNumber />
          </Form.Item>
        </div>
        <Form.Item name="se_server" label="发信(SMTP)" rules={needed('请输入发信服务器地址')}>
          <Input placeholder="如：smtp.domain.com" />
        </Form.Item>
        <div className="pair">
          <Form.Item name="se_ssl" valuePropName="checked">
            <Checkbox>SSL</Checkbox>
          </Form.Item>
          <Form.Item name="se_port" label="端口">
            <InputNumber />
          </Form.Item>
        </div>
      </div>
    </Form>
  );
}
