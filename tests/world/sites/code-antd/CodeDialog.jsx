import { Alert, Button, Input, Modal, message, Space } from 'antd';
import { boot } from '../_shared/boot.js';
import { t } from './texts.js';

/** How the code is written: one text, four groups, spaced out, or a read-only field. */
function Shown({ code }) {
  const shape = boot.options.extra.codeShape ?? 'text';
  if (shape === 'groups')
    return (
      <div className="code">
        {code.match(/.{4}/g).map((part, i) => (
          <span key={i} className="code-part">
            {part}
          </span>
        ))}
      </div>
    );
  if (shape === 'spaced') return <div className="code">{code.match(/.{4}/g).join(' ')}</div>;
  if (shape === 'input') return <Input size="large" readOnly value={code} className="code-input" />;
  return <div className="code">{code}</div>;
}

export default function CodeDialog({ made, onConfirm, onClose }) {
  const [toast, holder] = message.useMessage();
  const copy = async () => {
    await navigator.clipboard.writeText(made.code).catch(() => undefined);
    toast.success(t.copied);
  };
  return (
    <Modal
      open
      title={t.made}
      maskClosable={false}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onConfirm} data-w="code-ok">
          {t.ok}
        </Button>
      }
    >
      {holder}
      <Alert type="info" showIcon message={t.madeText} style={{ margin: '12px 0' }} />
      <Space align="center" size={16} className="code-row">
        <Shown code={made.code} />
        <Button onClick={copy} data-w="copy">
          {t.copy}
        </Button>
      </Space>
      <div className="hint">
        {t.name}：{made.name}
      </div>
    </Modal>
  );
}
