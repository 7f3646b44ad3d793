import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeSummary } from '@/utils/codes/code';
import { toCsv } from '@/utils/codes/csv';

const code: CodeSummary = {
  id: '553ed8c5-fe28-4c23-8545-e35aac683fee',
  address: 'wang@corp.example',
  name: '来发信, "主"',
  state: 'bound',
  host: 'mail.qiye.163.com',
  createdAt: 0,
  updatedAt: 0,
  expiresAt: null,
  client: 'laifaxin',
  tags: ['销售', 'Q4'],
  lastResult: null,
  unsaved: false,
};
const csv = (codes: CodeSummary[]) =>
  toCsv(
    codes,
    (column) => column,
    ({ state }) => state,
  );

/** RFC 4180, read back. */
function parsed(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the list without secrets', () => {
  it('is what spreadsheets read', () => {
    expect(csv([code])).toBe(
      '\uFEFFaddress,name,state,client,host,tags,createdAt,expiresAt\r\n' +
        'wang@corp.example,"来发信, ""主""",bound,laifaxin,mail.qiye.163.com,销售; Q4,1970-01-01T00:00:00.000Z,\r\n',
    );
  });

  it('keeps every name as it is, but lets none be a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const cell = parsed(csv([{ ...code, name }]))[1]?.[1] ?? '';
        expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect([name, `'${name}`]).toContain(cell);
      }),
    );
    expect(parsed(csv([{ ...code, name: '=HYPERLINK("x")' }]))[1]?.[1]).toBe(`'=HYPERLINK("x")`);
  });
});
