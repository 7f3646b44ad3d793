/** Looks for secrets in every file of a profile, in every form they could have been written in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { logContents, tableContents } from './leveldb';

/** The bytes, as they are, as UTF-16, as hexadecimal, and as base64 at each of its three alignments. */
export function formsOf(secret: Buffer): Map<string, Buffer> {
  const text = secret.toString('latin1');
  const forms = new Map([
    ['plain', secret],
    ['utf-16', Buffer.from(text, 'utf16le')],
    ['hex', Buffer.from(secret.toString('hex'))],
    ['HEX', Buffer.from(secret.toString('hex').toUpperCase())],
  ]);
  for (const before of [0, 1, 2]) {
    // Whole groups only: what stands before and after colours the first and the last.
    const whole = Buffer.concat([Buffer.alloc(before), secret]).toString('base64');
    const inner = whole.slice(before ? 4 : 0, Math.floor((before + secret.length) / 3) * 4);
    forms.set(`base64 +${before}`, Buffer.from(inner));
  }
  return forms;
}

/** The file itself, and what is packed in it. */
function layers(path: string): Buffer[] {
  const file = readFileSync(path);
  const all: Buffer[] = [file];
  if (path.endsWith('.ldb') || path.endsWith('.sst')) all.push(tableContents(file) ?? Buffer.alloc(0));
  if (path.endsWith('.log')) all.push(logContents(file));
  if (file[0] === 0x1f && file[1] === 0x8b) {
    try {
      all.push(gunzipSync(new Uint8Array(file)));
    } catch {
      // Cut off: what it holds can't be read by anyone else either.
    }
  }
  return all;
}

export interface Find {
  file: string;
  what: string;
  form: string;
}

/** @param secrets by a name to report them under. */
export function scan(
  profile: string,
  secrets: Map<string, Buffer>,
): { files: number; tables: number; finds: Find[] } {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const wanted = [...secrets].flatMap(([what, secret]) =>
    [...formsOf(secret)].map(([form, bytes]) => ({ what, form, bytes })),
  );
  const finds: Find[] = [];
  let tables = 0;
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    const contents = layers(path);
    if (path.endsWith('.ldb') && (contents[1]?.length ?? 0) > 0) tables++;
    for (const { what, form, bytes } of wanted) {
      if (contents.some((layer) => layer.includes(bytes)))
        finds.push({ file: path.slice(profile.length), what, form });
    }
  }
  return { files: files.length, tables, finds };
}
