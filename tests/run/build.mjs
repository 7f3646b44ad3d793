/** `npm run build [chrome|edge|firefox …]`: the Manifest V3 builds, all three unless named. */
import { report } from './counts.mjs';
import { run } from './exec.mjs';

const named = process.argv.slice(2);
const results = [];
for (const browser of named.length ? named : ['chrome', 'edge', 'firefox']) {
  const { code, output } = await run('wxt', ['build', '-b', browser, '--mv3'], { quiet: true });
  results.push({ name: `.output/${browser}-mv3`, ok: code === 0, detail: output });
}
process.exit(report(results));
