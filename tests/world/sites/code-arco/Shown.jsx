/** @jsxImportSource react */
import { Button, Modal, Result } from '@arco-design/web-react';
import { boot } from '../_shared/boot.js';
import { t } from './texts.js';

const CELL = {
  display: 'inline-block',
  padding: '4px 8px',
  background: '#f2f3f5',
  marginRight: 8,
  font: '600 18px Consolas, monospace',
};

/** Four cells of four by default; `codeShape: 'chars'` gives every character a cell. */
function Cells({ code }) {
  const parts = boot.options.extra.codeShape === 'chars' ? [...code] : code.match(/.{4}/g);
  const style = parts.length > 4 ? { ...CELL, padding: '4px 5px', marginRight: 3 } : CELL;
  return (
    <div style={{ textAlign: 'center', marginBottom: 12 }}>
      {parts.map((part, i) => (
        <span key={i} style={style}>
          {part}
        </span>
      ))}
    </div>
  );
}

export default function Shown({ made, onDone }) {
  return (
    <Modal
      visible
      title={null}
      maskClosable={false}
      onCancel={() => onDone(false)}
      footer={
        <Button type="primary" long onClick={() => onDone(true)} data-w="confirm">
          {t.saved}
        </Button>
      }
    >
      <Result status="success" title={t.shown} subTitle={t.tip} style={{ padding: '0 0 12px' }} />
      <Cells code={made.code} />
      <div style={{ textAlign: 'center' }}>
        <Button
          type="text"
          onClick={() => navigator.clipboard.writeText(made.code).catch(() => {})}
          data-w="copy"
        >
          {t.copy}
        </Button>
      </div>
    </Modal>
  );
}
