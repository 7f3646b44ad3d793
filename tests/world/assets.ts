/** Files the build left, read once per process. */
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { OUT_DIR } from './build-dir.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const files = new Map<string, Buffer | null>();

export function typeOf(path: string): string {
  return TYPES[extname(path)] ?? 'application/octet-stream';
}

/** Content of a file under `.output/world/`, null when it is not there. */
export function built(path: string): Buffer | null {
  const known = files.get(path);
  if (known !== undefined) return known;
  let content: Buffer | null = null;
  try {
    content = readFileSync(join(OUT_DIR, normalize(path)));
  } catch {
    // Not there: answered 404.
  }
  files.set(path, content);
  return content;
}
