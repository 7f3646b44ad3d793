import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseList } from '@/utils/worklist/parse';

const addresses = (text: string) => parseList(text).mailboxes.map(({ address }) => address);

describe('a pasted list', () => {
  it.each([
    ['one a line', 'a@corp.example\nb@corp.example\n'],
    ['Windows line ends', 'a@corp.example\r\nb@corp.example\r\n'],
    ['old line ends', 'a@corp.example\rb@corp.example'],
    ['commas', 'a@corp.example, b@corp.example'],
    ['semicolons, as Outlook copies', 'a@corp.example; b@corp.example;'],
    ['tabs, as spreadsheets copy', 'a@corp.example\tb@corp.example'],
    ['Chinese marks', 'a@corp.example，b@corp.example；'],
    ['blanks', '  a@corp.example   b@corp.example '],
    ['full-width letters and capitals', 'Ａ＠corp．example\nB@CORP.EXAMPLE'],
    ['names before them', '张伟 <a@corp.example>; "李, 娜" <b@corp.example>'],
    ['links', 'mailto:a@corp.example\nmailto:b@corp.example'],
  ])('takes %s', (_, text) => {
    expect(addresses(text)).toEqual(['a@corp.example', 'b@corp.example']);
    expect(parseList(text).wrong).toEqual([]);
  });

  it('takes names from the column that has them', () => {
    const text = '工号,邮箱,姓名\n17,a@corp.example,张伟\n18,b@corp.example,"李, 娜"\n';
    expect(parseList(text)).toEqual({
      mailboxes: [
        { address: 'a@corp.example', name: '张伟' },
        { address: 'b@corp.example', name: '李, 娜' },
      ],
      duplicates: [],
      wrong: [],
    });
    expect(parseList('张伟\ta@corp.example').mailboxes).toEqual([
      { address: 'a@corp.example', name: '张伟' },
    ]);
  });

  it('names what stands there twice, and what is no address, with its line', () => {
    const text = '邮箱\na@corp.example\n\nb@corp\nA@corp.example\n王芳\nc@@corp.example';
    expect(parseList(text)).toEqual({
      mailboxes: [{ address: 'a@corp.example', name: '' }],
      duplicates: [{ line: 5, address: 'a@corp.example', first: 2 }],
      wrong: [
        { line: 4, text: 'b@corp' },
        { line: 6, text: '王芳' },
        { line: 7, text: 'c@@corp.example' },
      ],
    });
  });

  it('counts lines over cells with line ends in them', () => {
    const { wrong } = parseList('"a\nb",a@corp.example\nnobody@\n');
    expect(wrong).toEqual([{ line: 3, text: 'nobody@' }]);
  });

  it('takes a quote that is never closed for a character', () => {
    expect(addresses('"5 寸,a@corp.example\nb@corp.example')).toEqual(['a@corp.example', 'b@corp.example']);
  });
});

const address = fc
  .tuple(fc.stringMatching(/^[a-z0-9._-]{1,12}$/), fc.stringMatching(/^[a-z0-9]{1,8}$/))
  .map(([local, domain]) => `${local}@${domain}.example`);
const separator = fc.constantFrom(',', ';', '\t', '\n', '\r\n', ', ', '，', '；\n', ' ');

describe('whatever is pasted', () => {
  it('gives every address once, in order, whatever stands between them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(address), fc.array(separator, { minLength: 60 }), (list, between) => {
        const text = list.map((each, n) => each + (between[n % between.length] ?? '\n')).join('');
        expect(addresses(text)).toEqual(list);
      }),
    );
  });

  it('gives back what a spreadsheet saved, names and all', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/[@＠]/.test(text));
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(address, cell), { selector: ([one]) => one }), (rows) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = [['邮箱', '姓名'], ...rows].map((row) => row.map(quoted).join(',')).join('\r\n');
        const names = rows.map(([, name]) => name.replace(/\s+/g, ' ').trim());
        expect(parseList(text).mailboxes).toEqual(
          rows.map(([one], n) => ({ address: one, name: names[n] ?? '' })),
        );
      }),
    );
  });

  it('never throws, and never takes one address twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const found = addresses(text);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('reads ten thousand lines in a moment', () => {
    const text = Array.from({ length: 10_000 }, (_, n) => `员工${n},user${n}@corp.example`).join('\n');
    const before = performance.now();
    expect(parseList(text).mailboxes).toHaveLength(10_000);
    expect(performance.now() - before).toBeLessThan(1500);
  });
});
