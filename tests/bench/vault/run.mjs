/** `node tests/bench/vault/run.mjs [--json FILE]`: the vault's figures alone. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { runnerImport } from 'vite';
import { ROOT } from '../../run/exec.mjs';

const { module } = await runnerImport('./tests/bench/vault/figures.ts', {
  configFile: false,
  root: ROOT,
  resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
});
const rows = await module.vaultRows();
for (const { name, nodes, median, p95, unit } of rows) {
  console.log(
    `${String(nodes).padStart(6)} records | ${name.padEnd(23)} | median ${median} ${unit}, p95 ${p95} ${unit}`,
  );
}
const json = process.argv.indexOf('--json');
if (json > 0) {
  writeFileSync(
    process.argv[json + 1],
    JSON.stringify({ machine: `${cpus().length} × ${cpus()[0]?.model}`, rows }, null, 1),
  );
}
process.exit(0);
