/** Rules with the same words that are none of ours: the administrators' own, and the lists of senders. */
import { Button, Card, Input, Radio } from 'antd';
import { useState } from 'react';
import { t } from '../_shared/admin/words.js';
import { call } from '../_shared/boot.js';

export function AdminRule({ rules }) {
  const [value, setValue] = useState(rules.admins[0] === 'all' ? 'all' : 'some');
  return (
    <Card className="card" title={t.adminLimit} data-w-bad="admin-rule">
      <Radio.Group value={value} onChange={(e) => setValue(e.target.value)}>
        <Radio value="all">{t.all}</Radio>
        <Radio value="some">{t.some}</Radio>
      </Radio.Group>
      <div className="foot">
        <Button
          type="primary"
          onClick={() => call('admin/save', { rule: 'admins', regions: value === 'all' ? ['all'] : ['zj'] })}
        >
          {t.save}
        </Button>
      </div>
    </Card>
  );
}

export function Senders({ rule, rules }) {
  const [text, setText] = useState(rules[rule].join('\n'));
  return (
    <Card className="card" title={t[rule]} data-w-bad={`${rule}-list`}>
      <Input.TextArea rows={3} value={text} onChange={(e) => setText(e.target.value)} />
      <div className="foot">
        <Button type="primary" onClick={() => call('admin/save', { rule, list: text.split('\n') })}>
          {t.save}
        </Button>
      </div>
    </Card>
  );
}
