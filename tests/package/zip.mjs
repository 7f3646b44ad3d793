/** A ZIP archive whose bytes follow from its contents alone: fixed order, fixed times, no user, no folder entries. */
import { crc32, deflateRawSync } from 'node:zlib';

/** 1980-01-01 00:00, the first moment the format knows (APPNOTE.TXT 4.4.6). */
const DATE = 0x0021;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
/** Made on Unix, so that unpackers take the mode: an ordinary file, 0644. */
const VERSION_UNIX = 0x0314;
const MODE = (0o100644 << 16) >>> 0;

function fields(...pairs) {
  const buffer = Buffer.alloc(pairs.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of pairs) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

/**
 * @param {{ name: string, bytes: Buffer }[]} files names relative, with slashes. In any order.
 * @returns {Buffer}
 */
export function zip(files) {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const locals = [];
  const entries = [];
  let offset = 0;
  for (const { name, bytes } of sorted) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const label = Buffer.from(name);
    const shared = [
      [2, UTF8_NAMES],
      [2, DEFLATE],
      [2, 0],
      [2, DATE],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, label.length],
      [2, 0],
    ];
    const local = Buffer.concat([fields([4, 0x04034b50], [2, 20], ...shared), label, packed]);
    const places = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, MODE],
      [4, offset],
    ];
    entries.push(fields([4, 0x02014b50], [2, VERSION_UNIX], [2, 20], ...shared, ...places), label);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const count = sorted.length;
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...locals, directory, end]);
}
