import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeList } from '@/utils/worklist/decode';

/** Bytes of every character that GBK writes in two bytes: browsers decode it and do not encode it. */
const GBK = new Map<string, [number, number]>();
const gb18030 = new TextDecoder('gb18030');
for (let high = 0x81; high <= 0xfe; high++)
  for (let low = 0x40; low <= 0xfe; low++) {
    const char = gb18030.decode(Uint8Array.of(high, low));
    if ([...char].length === 1 && char !== '\uFFFD' && !GBK.has(char)) GBK.set(char, [high, low]);
  }
const inGbk = (text: string) =>
  Uint8Array.from([...text].flatMap((char) => GBK.get(char) ?? [char.charCodeAt(0)]));

const inUtf16 = (text: string, little: boolean, mark: boolean) => {
  const all = (mark ? '\uFEFF' : '') + text;
  const view = new DataView(new ArrayBuffer(all.length * 2));
  for (let at = 0; at < all.length; at++) view.setUint16(at * 2, all.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
};
const inUtf8 = (text: string, mark: boolean) => new TextEncoder().encode((mark ? '\uFEFF' : '') + text);

const TEXT = '姓名,邮箱\r\n张伟,zhang.wei@corp.example\r\n';

describe('the text of a file', () => {
  it.each([
    ['UTF-8', inUtf8(TEXT, false), 'utf-8'],
    ['UTF-8 with a mark, as Excel saves', inUtf8(TEXT, true), 'utf-8'],
    ['GBK, as Excel saves in China', inGbk(TEXT), 'gb18030'],
    ['UTF-16, as Excel saves "Unicode text"', inUtf16(TEXT, true, true), 'utf-16le'],
    ['UTF-16, the other way round', inUtf16(TEXT, false, true), 'utf-16be'],
    ['UTF-16 without a mark', inUtf16(TEXT, true, false), 'utf-16le'],
    ['UTF-16 the other way round, without a mark', inUtf16(TEXT, false, false), 'utf-16be'],
  ] as const)('is read from %s', (_, bytes, encoding) => {
    expect(decodeList(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('comes back whatever it says, in every encoding that can say it', () => {
    const char = fc.constantFrom(...'zhang.wei@corp.example,;\t\n张伟李娜王芳市场部外贸销售（）');
    fc.assert(
      fc.property(fc.string({ unit: char }), (body) => {
        const text = `${body}\na@corp.example`;
        for (const mark of [true, false]) {
          expect(decodeList(inUtf8(text, mark)).text).toBe(text);
          for (const little of [true, false]) expect(decodeList(inUtf16(text, little, mark)).text).toBe(text);
        }
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom('张伟', '李娜', '市场部'), { minLength: 1 }), (names) => {
        const text = names.map((name, n) => `${name},u${n}@corp.example`).join('\n');
        expect(decodeList(inGbk(text))).toEqual({ text, encoding: 'gb18030' });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeList(bytes).text === 'string'));
  });
});
