/** Builds one page script of the bench as the shipped scripts are built: minified, one classic script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/** Source text of the bundle of `tests/bench/<name>/page.ts`. */
export async function bundle(name: string): Promise<string> {
  const outDir = join(root, '.output/bench', name);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    // Testing Library asks for Node's environment.
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    resolve: { alias: { '@': root } },
    build: {
      outDir,
      lib: {
        entry: join(root, 'tests/bench', name, 'page.ts'),
        formats: ['iife'],
        name: 'unused',
        fileName: () => 'page.js',
      },
    },
  });
  return readFileSync(join(outDir, 'page.js'), 'utf8');
}
