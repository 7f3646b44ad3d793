import { describe, expect, it } from 'vitest';
import { cards } from '@/utils/handover/exports/card-data';
import { fillCard } from '@/utils/handover/exports/copy-cards';
import { account, CODE, withCode } from './accounts';

const fields = (id: keyof typeof cards) =>
  fillCard(cards[id], withCode).sections.flatMap(({ fields }) => fields);

describe.each(Object.keys(cards) as (keyof typeof cards)[])('card for %s', (id) => {
  it('asks for the code once and never holds it', () => {
    expect(fields(id).filter(({ value }) => value === null).length).toBe(1);
    expect(JSON.stringify(fillCard(cards[id], withCode))).not.toContain(CODE);
  });

  it('gives both servers, both ports and the address, all to copy', () => {
    const copied = fields(id).flatMap(({ value, copyable }) => (copyable && value ? [value.zh] : []));
    for (const text of [account.imap.host, account.smtp.host, '993', '465', account.address]) {
      expect(copied).toContain(text);
    }
  });

  it('has a label in both languages for every field', () => {
    for (const { label } of fields(id)) for (const text of Object.values(label)) expect(text).not.toBe('');
  });
});

it('keeps the order of the client', () => {
  expect(fields('foxmail').map(({ label }) => label.zh)).toEqual([
    '接收服务器类型',
    '邮件账号',
    '密码',
    'IMAP服务器',
    'SSL',
    '端口',
    'SMTP服务器',
    'SSL',
    '端口',
  ]);
});

it('uses the address where a client insists on a name and none is known', () => {
  const { sections } = fillCard(cards.thunderbird, { ...account, displayName: '' });
  expect(sections[0]?.fields[0]?.value?.zh).toBe('wang@corp.example');
});
