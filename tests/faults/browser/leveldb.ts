/**
 * All bytes a LevelDB file holds, decompressed: a scan of the file as it lies on disk would miss what Snappy has
 * packed. Formats: github.com/google/leveldb doc/table_format.md; github.com/google/snappy format_description.txt.
 */
const MAGIC = 'db4775248b80fb57';

function varint(bytes: Buffer, at: number): [value: number, next: number] {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
}

export function unsnappy(bytes: Buffer): Buffer {
  const [length, start] = varint(bytes, 0);
  const out = Buffer.alloc(length);
  let to = 0;
  for (let at = start; at < bytes.length; ) {
    const tag = bytes[at++] ?? 0;
    let size = (tag >> 2) + 1;
    if ((tag & 3) === 0) {
      const more = size - 60;
      if (more > 0) {
        size = bytes.readUIntLE(at, more) + 1;
        at += more;
      }
      to += bytes.copy(out, to, at, at + size);
      at += size;
      continue;
    }
    const kind = tag & 3;
    let offset = bytes[at] ?? 0;
    if (kind === 1) {
      size = ((tag >> 2) & 7) + 4;
      offset += (tag >> 5) << 8;
    } else offset = bytes.readUIntLE(at, kind === 2 ? 2 : 4);
    at += kind === 1 ? 1 : kind === 2 ? 2 : 4;
    // Byte by byte: a copy may run into what it has just written.
    for (let n = 0; n < size; n++, to++) out[to] = out[to - offset] ?? 0;
  }
  return out;
}

function block(file: Buffer, offset: number, size: number): Buffer {
  const raw = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? unsnappy(raw) : raw;
}

/** Keys and values of a block, keys whole again after their shared prefixes. */
function entries(data: Buffer): { key: Buffer; value: Buffer }[] {
  const restarts = data.readUInt32LE(data.length - 4);
  const end = data.length - 4 - restarts * 4;
  const found: { key: Buffer; value: Buffer }[] = [];
  let key = Buffer.alloc(0);
  for (let at = 0; at < end; ) {
    const [shared, a] = varint(data, at);
    const [rest, b] = varint(data, a);
    const [size, c] = varint(data, b);
    key = Buffer.concat([key.subarray(0, shared), data.subarray(c, c + rest)]);
    found.push({ key, value: data.subarray(c + rest, c + rest + size) });
    at = c + rest + size;
  }
  return found;
}

/** The contents of a table file (`*.ldb`), or null when it is none. */
export function tableContents(file: Buffer): Buffer | null {
  if (file.length < 48 || file.subarray(-8).toString('hex') !== reversed(MAGIC)) return null;
  const footer = file.subarray(-48);
  const [, a] = varint(footer, 0);
  const [, b] = varint(footer, a);
  const [offset, c] = varint(footer, b);
  const [size] = varint(footer, c);
  const parts: Buffer[] = [];
  for (const { value } of entries(block(file, offset, size))) {
    const [at, next] = varint(value, 0);
    const [length] = varint(value, next);
    for (const entry of entries(block(file, at, length))) parts.push(entry.key, entry.value);
  }
  return Buffer.concat(parts);
}

const reversed = (hex: string) => Buffer.from(hex, 'hex').reverse().toString('hex');

/** The contents of a log file (`*.log`): records up to a block's end, without the seven bytes before each. */
export function logContents(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let start = 0; start < file.length; start += 32_768) {
    const end = Math.min(start + 32_768, file.length);
    for (let at = start; at + 7 <= end; ) {
      const size = file.readUInt16LE(at + 4);
      if (size === 0 && file[at + 6] === 0) break;
      parts.push(file.subarray(at + 7, at + 7 + size));
      at += 7 + size;
    }
  }
  return Buffer.concat(parts);
}
