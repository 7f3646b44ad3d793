/** Builds the drawn pages once for each kit into `.output/world/gen-KIT/`; what is unchanged is skipped. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { OUT_DIR } from '../build-dir.ts';
import { KITS } from './choices.ts';

const PAGE = join(import.meta.dirname, 'page');
const LOCKFILE = join(import.meta.dirname, '../../../package-lock.json');

/** Changes with the pages, the kit, this script and the installed packages; not with another kit. */
function hashOf(kit: string): string {
  const hash = createHash('sha256').update(kit);
  const files = readdirSync(PAGE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !KITS.some((other) => other !== kit && file.endsWith(`/kits/${other}.js`)))
    .sort();
  for (const file of [...files, import.meta.filename, LOCKFILE]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Brings the pages of these kits up to date. Returns those it had to build. */
export async function buildGenerated(kits: readonly string[] = KITS): Promise<string[]> {
  mkdirSync(OUT_DIR, { recursive: true });
  const done: string[] = [];
  for (const kit of new Set(kits)) {
    const stamp = join(OUT_DIR, `gen-${kit}.hash`);
    const hash = hashOf(kit);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) continue;
    await build({
      root: PAGE,
      base: `/assets/gen-${kit}/`,
      configFile: false,
      logLevel: 'error',
      mode: 'production',
      resolve: { alias: { '#kit': join(PAGE, `kits/${kit}.js`) } },
      define: { __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
      build: {
        outDir: join(OUT_DIR, `gen-${kit}`),
        emptyOutDir: true,
        reportCompressedSize: false,
        chunkSizeWarningLimit: 9000,
        modulePreload: { polyfill: false },
        rollupOptions: { output: { entryFileNames: '[name]-[hash].js' } },
      },
    });
    writeFileSync(stamp, hash);
    done.push(kit);
  }
  return done;
}

if (import.meta.main) {
  const start = Date.now();
  const done = await buildGenerated(process.argv.length > 2 ? process.argv.slice(2) : KITS);
  console.log(`${done.join(', ') || 'nothing'} built in ${Date.now() - start} ms`);
}
