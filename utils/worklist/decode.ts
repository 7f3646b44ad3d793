/** The text of a file somebody saved from a spreadsheet: Excel writes UTF-8 with a mark, UTF-16, or the system's own GBK. */

export type ListEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Bytes looked at where no mark tells the encoding. */
const SAMPLE = 4096;

/** Never throws: what fits no encoding comes out with replacement characters. */
export function decodeList(bytes: Uint8Array): { text: string; encoding: ListEncoding } {
  const encoding = encodingOf(bytes);
  return { encoding, text: new TextDecoder(encoding).decode(bytes) };
}

/** A spreadsheet's own file, new (a ZIP archive) or old (OLE 2): no text at all. */
export const isWorkbook = ([a, b]: Uint8Array): boolean =>
  (a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf);

function encodingOf(bytes: Uint8Array): ListEncoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return withoutMark(bytes.subarray(0, SAMPLE)) ?? (isUtf8(bytes) ? 'utf-8' : 'gb18030');
}

/** Addresses are ASCII: in UTF-16 every other byte of them is zero. No other encoding has zeros in a text. */
function withoutMark(sample: Uint8Array): ListEncoding | null {
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2) odd++;
    else even++;
  });
  if (even + odd === 0) return null;
  return odd >= even ? 'utf-16le' : 'utf-16be';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
