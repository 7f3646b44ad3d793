/** Builds `page-api.ts` into one classic script that a test can add to any page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/** Source text of the bundle, minified like the shipped scripts. */
export async function bundlePageApi(entry = 'tests/dom/page-api.ts'): Promise<string> {
  const outDir = join(root, '.output/dom');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      outDir,
      emptyOutDir: false,
      lib: { entry: join(root, entry), formats: ['iife'], name: 'unused', fileName: () => 'page-api.js' },
    },
  });
  return readFileSync(join(outDir, 'page-api.js'), 'utf8');
}
