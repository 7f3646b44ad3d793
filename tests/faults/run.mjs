/** Runs main.ts, which imports the product's own modules as the bundler resolves them. */
import { runnerImport } from 'vite';
import { ROOT } from '../run/exec.mjs';

const { module } = await runnerImport('./tests/faults/main.ts', {
  configFile: false,
  root: ROOT,
  resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
});
process.exit(await module.main(process.argv.slice(2)));
