/**
 * Builds every site under `sites/` into `.output/world/<name>/`; one whose sources are unchanged is skipped.
 * Run by hand with `node tests/world/build.ts`, or call `buildWorld()` before the first world of a run.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build, type InlineConfig, mergeConfig, type UserConfig } from 'vite';
import { OUT_DIR, SITES_DIR } from './build-dir.ts';

const LOCK = join(OUT_DIR, '.lock');
const ROOT = join(SITES_DIR, '../../..');

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Changes with a source of the site, the shared folder, this script, or the installed packages. */
function hashOf(site: string): string {
  const hash = createHash('sha256');
  const shared = join(SITES_DIR, '_shared');
  const sources = [
    ...filesOf(join(SITES_DIR, site)),
    ...(existsSync(shared) ? filesOf(shared) : []),
    join(SITES_DIR, '../build.ts'),
    join(ROOT, 'package-lock.json'),
  ];
  for (const file of sources) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  return hash.digest('hex');
}

async function configOf(site: string): Promise<InlineConfig> {
  const root = join(SITES_DIR, site);
  const base: InlineConfig = {
    root,
    base: `/assets/${site}/`,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    define: { __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    build: {
      outDir: join(OUT_DIR, site),
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: readdirSync(root)
          .filter((f) => f.endsWith('.html'))
          .map((f) => join(root, f)),
        // A chunk loaded on demand is named so that the server can hold it back.
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: (chunk) => `${chunk.isDynamicEntry ? 'lazy' : 'part'}-[name]-[hash].js`,
        },
      },
    },
  };
  const own = join(root, 'vite.config.ts');
  if (!existsSync(own)) return base;
  return mergeConfig(base, ((await import(own)) as { default: UserConfig }).default);
}

/** Only one process builds at a time; a lock left by a dead one is taken over after a minute. */
async function lock(): Promise<void> {
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch {
      const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > 60_000) rmdirSync(LOCK);
      else await pause(200);
    }
  }
}

/** Brings all sites up to date. Returns the names of those it had to build. */
export async function buildWorld(only?: string[]): Promise<string[]> {
  mkdirSync(OUT_DIR, { recursive: true });
  const done: string[] = [];
  await lock();
  try {
    for (const entry of readdirSync(SITES_DIR, { withFileTypes: true })) {
      const site = entry.name;
      if (!entry.isDirectory() || (only && !only.includes(site))) continue;
      if (!readdirSync(join(SITES_DIR, site)).some((f) => f.endsWith('.html'))) continue;
      const stamp = join(OUT_DIR, `${site}.hash`);
      const hash = hashOf(site);
      if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) continue;
      await build(await configOf(site));
      writeFileSync(stamp, hash);
      done.push(site);
    }
  } finally {
    rmdirSync(LOCK);
  }
  return done;
}

if (import.meta.main) {
  const start = Date.now();
  const names = process.argv.slice(2);
  const done = await buildWorld(names.length ? names : undefined);
  console.log(`world: ${done.length ? done.join(', ') : 'nothing'} built in ${Date.now() - start} ms`);
}
