/** Builds the extension of worker.ts into .output/vault-alone. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');

export async function buildExtension(): Promise<string> {
  const outDir = join(ROOT, '.output', 'vault-alone');
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    resolve: {
      alias: { 'wxt/browser': join(ROOT, 'tests/faults/browser/shim.ts'), '@': ROOT },
    },
    build: {
      outDir,
      emptyOutDir: true,
      lib: {
        entry: join(ROOT, 'tests/faults/browser/worker.ts'),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'worker.js',
      },
    },
  });
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'page.html'), '<!doctype html><body><script src="worker.js"></script>');
  const manifest = {
    manifest_version: 3,
    name: 'Vault alone',
    version: '1',
    incognito: 'split',
    permissions: ['storage', 'unlimitedStorage', 'offscreen', 'clipboardRead', 'clipboardWrite'],
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(outDir, 'manifest.json'), JSON.stringify(manifest));
  return outDir;
}
