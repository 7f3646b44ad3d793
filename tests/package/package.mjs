/**
 * `npm run package`: the files to upload to the stores, in `.output/package/`: a ZIP for Chrome, Edge and Firefox, the sources
 * Mozilla's reviewers ask for, and SHA256SUMS. Checks each as a reviewer would. `--twice` builds everything again in another
 * folder and compares the bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { report } from '../run/counts.mjs';
import { ROOT, run } from '../run/exec.mjs';
import { filesIn, sources } from './files.mjs';
import { lint } from './lint.mjs';
import { listingChecks } from './listing.mjs';
import { allAsked, manifestChecks, staleReasons } from './manifest.mjs';
import { zip } from './zip.mjs';

const BROWSERS = ['chrome', 'edge', 'firefox'];
const OUT = join(ROOT, '.output', 'package');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Builds for the stores into `.output/<folder>`; rejects with the builder's words. */
async function build(folder) {
  const env = { QIYE_STORE: '1', QIYE_OUT: join('.output', folder) };
  for (const browser of BROWSERS) {
    const { code, output } = await run('wxt', ['build', '-b', browser, '--mv3'], { quiet: true, env });
    if (code !== 0) throw new Error(`wxt build -b ${browser}: ${output.slice(-3000)}`);
  }
  return BROWSERS.map((browser) => ({ browser, path: join(ROOT, '.output', folder, `${browser}-mv3`) }));
}

const archives = (builds) => [
  ...builds.map(({ browser, path }) => ({
    name: `qiye-mail-guide-${version}-${browser}.zip`,
    bytes: zip(filesIn(path)),
  })),
  { name: `qiye-mail-guide-${version}-sources.zip`, bytes: zip(sources()) },
];

async function main() {
  const builds = await build('store');
  const made = archives(builds);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const lines = made.map(({ name, bytes }) => {
    writeFileSync(join(OUT, name), bytes);
    return `${sha256(bytes)}  ${name}`;
  });
  writeFileSync(join(OUT, 'SHA256SUMS'), `${lines.join('\n')}\n`);
  for (const [index, { bytes }] of made.entries())
    console.log(`${String(bytes.length).padStart(9)} bytes  ${lines[index]}`);

  const contents = builds.map(({ path }) => filesIn(path));
  const asked = allAsked(contents);
  const results = builds.flatMap(({ browser }, index) => manifestChecks(browser, contents[index]));
  results.push(staleReasons(asked), ...listingChecks(asked), ...(await lint(builds.at(-1).path)));
  if (process.argv.includes('--twice')) {
    const again = archives(await build('store-again'));
    const other = made
      .filter(({ bytes }, index) => !bytes.equals(again[index].bytes))
      .map(({ name }) => name);
    results.push({
      name: 'built twice, in two folders: the same bytes',
      ok: other.length === 0,
      detail: other.join('\n'),
    });
  }
  return report(results);
}

process.exitCode = await main().catch((error) =>
  report([{ name: 'the packages are built', ok: false, detail: error.message }]),
);
