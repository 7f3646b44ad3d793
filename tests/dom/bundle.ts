/** Builds `page-api.ts`, or another entry, into one classic script that a test can add to any page. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/** Source text of the bundle, minified like the shipped scripts. */
export async function bundlePageApi(entry = 'tests/dom/page-api.ts'): Promise<string> {
  const outDir = join(root, '.output/dom');
  const name = `${basename(entry, '.ts')}.js`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      outDir,
      emptyOutDir: false,
      lib: { entry: join(root, entry), formats: ['iife'], name: 'unused', fileName: () => name },
    },
  });
  return readFileSync(join(outDir, name), 'utf8');
}
