/**
 * `npm run size [--json FILE]`: gzip sizes of the built scripts against their bounds, and what must not be in them.
 * Reads .output/chrome-mv3; run `npm run build chrome` first.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { report } from './counts.mjs';
import { ROOT } from './exec.mjs';

const BUILD = join(ROOT, '.output', 'chrome-mv3');
const kB = 1000;
/** Strings that survive minification and tell that a library came along. */
const ZOD = /_zod|ZodError|\$ZodType/;
const PREACT = /__PREACT|dangerouslySetInnerHTML|preact/;
const WATCHED = [
  { file: 'content-scripts/sentinel.js', bound: 3 * kB, without: [ZOD, PREACT] },
  // On sites beyond the install, with the addresses of every provider.
  { file: 'sentinel-more.js', bound: 3 * kB, without: [ZOD, PREACT] },
  // Grew from 32 kB with the rules for pages nobody here wrote. What the size is bounded for, the time to the first ring, is
  // measured by `npm run robot` and did not follow.
  { file: 'guide.js', bound: 38 * kB, without: [ZOD, PREACT] },
  { file: 'forms.js', bound: 32 * kB, without: [ZOD, PREACT] },
  { file: 'client.js', bound: 20 * kB, without: [ZOD, PREACT] },
  { file: 'custom.js', bound: 22 * kB, without: [ZOD, PREACT] },
  { file: 'pointing.js', bound: 20 * kB, without: [ZOD, PREACT] },
  { file: 'showing.js', bound: 32 * kB, without: [ZOD, PREACT] },
  // Of it 0.6 kB are the addresses of providers beyond the first, by which the popup knows whose page is in front.
  { file: 'popup.html', bound: 26 * kB, page: true },
  { file: 'background.js', bound: null },
];

/** A page costs what its own scripts and styles cost together. */
function bytesOf({ file, page }) {
  const text = readFileSync(join(BUILD, file));
  if (!page) return text;
  const parts = [...text.toString().matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path]) =>
    readFileSync(join(BUILD, path)),
  );
  return Buffer.concat([text, ...parts]);
}

const files = [];
const results = [];
for (const entry of WATCHED) {
  if (!existsSync(join(BUILD, entry.file))) {
    if (!entry.optional) results.push({ name: `${entry.file} is built`, ok: false });
    continue;
  }
  const bytes = bytesOf(entry);
  const gzip = gzipSync(bytes, { level: 9 }).length;
  files.push({ file: entry.file, raw: bytes.length, gzip, bound: entry.bound });
  const found = (entry.without ?? []).filter((library) => library.test(bytes.toString()));
  results.push({
    name: `${entry.file}: ${gzip} bytes gzip, ${bytes.length} raw${entry.bound ? ` (at most ${entry.bound} gzip)` : ''}`,
    ok: (!entry.bound || gzip <= entry.bound) && found.length === 0,
    detail: found.length ? `holds ${found.join(', ')}` : '',
  });
}
const json = process.argv.indexOf('--json');
if (json > 0) writeFileSync(process.argv[json + 1], JSON.stringify({ files }, null, 2));
process.exit(report(results));
