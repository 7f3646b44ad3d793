/**
 * `npm test`: everything, from a bare clone. The last line is `N passed, N failed`, alone on its line.
 * A part that crashes counts as one failure, whatever it had counted before. What was left out on purpose follows as `, N skipped`.
 * `--quick`: what needs no browser, in under two minutes; a line before the last names the parts left out.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './exec.mjs';

const OUT = join(ROOT, '.output', 'test');
const reportOf = (name) => join(OUT, `${name}.json`);
const read = (name) => JSON.parse(readFileSync(reportOf(name), 'utf8'));

/** Our own scripts hand over plain counts (counts.mjs). */
const own = (name, file, ...args) => ({
  name,
  command: ['node', file, ...args],
  env: { COUNTS_FILE: reportOf(name) },
  counts: () => read(name),
});

const unit = {
  name: 'unit',
  command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${reportOf('unit')}`],
  counts() {
    const { numPassedTests, numFailedTests, testResults } = read('unit');
    const broken = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  },
};

const browser = {
  name: 'browser',
  command: ['playwright', 'test', '-c', 'tests/e2e', '--reporter=line,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: reportOf('browser'), FORCE_COLOR: '0' },
  counts() {
    const { stats, errors } = read('browser');
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
  },
};

/** Parts in one row run side by side, rows one after the other. No part judges milliseconds: `npm run robot` and `npm run bench` do. */
const ROWS = [
  [own('check', 'tests/run/check.mjs'), own('build', 'tests/run/build.mjs')],
  [
    unit,
    own('faults', 'tests/faults/run.mjs', '--no-browser', '--json', join(OUT, 'faults-report.json')),
    { name: 'world', command: ['node', 'tests/world/build.ts'], counts: () => ({ passed: 1, failed: 0 }) },
  ],
  [browser],
  [
    own('attacks', 'tests/attacks/run.ts', '--sample', '24'),
    // One visit of each mailbox and one ticket of each client; hundreds: `npm run attacks -- --mails 500 --seed S`.
    own('mails', 'tests/attacks/run.ts', '--mails', '10', '--seed', '1'),
    own('package', 'tests/package/package.mjs', '--twice'),
    own('size', 'tests/run/size.mjs', '--json', join(OUT, 'size-report.json')),
  ],
  [
    // Three mailboxes of a list, the browser killed at the second; more: `npm run robot -- --worklist N`.
    own('list', 'tests/e2e/robot.ts', '--worklist', '3', '--json', join(OUT, 'list-report.json')),
    own('firefox', 'tests/firefox/run.ts'),
  ],
  [
    // Alone: a machine with more to do than it can is no user's. The real mailbox always, and about six of the others; all of them: `npm run robot`.
    own(
      'robot',
      'tests/e2e/robot.ts',
      '--jobs',
      '2',
      '--sample',
      '6',
      '--json',
      join(OUT, 'robot-report.json'),
    ),
  ],
];

/** No browser, no practice world: what somebody runs before each commit. */
const QUICK = [
  [own('check', 'tests/run/check.mjs'), own('build', 'tests/run/build.mjs', 'chrome')],
  [unit, own('size', 'tests/run/size.mjs')],
];
const quick = process.argv.includes('--quick');

async function runPart({ name, command: [program, ...args], env, counts }) {
  const start = Date.now();
  const { code, output } = await run(program, args, { quiet: true, env });
  let found = { passed: 0, failed: 0 };
  try {
    found = counts();
  } catch {
    // It ended before it could count.
  }
  if (code !== 0 && found.failed === 0) found = { ...found, failed: 1 };
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const loud = found.failed > 0 || ['attacks', 'mails', 'robot', 'list', 'firefox', 'size'].includes(name);
  if (loud) console.log(`\n--- ${name}\n${output.trimEnd()}\n`);
  const left = found.skipped ? `, ${found.skipped} left out` : '';
  console.log(`${name.padEnd(8)} ${found.passed} ok, ${found.failed} not ok${left} in ${seconds} s`);
  return found;
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
let passed = 0;
let failed = 0;
let skipped = 0;
for (const row of quick ? QUICK : ROWS) {
  for (const found of await Promise.all(row.map(runPart))) {
    passed += found.passed;
    failed += found.failed;
    skipped += found.skipped ?? 0;
  }
}
const named = (rows) => rows.flat().map(({ name }) => name);
if (quick) {
  const left = named(ROWS).filter((name) => !named(QUICK).includes(name));
  console.log(`quick: not run: ${left.join(', ')}, the builds for Edge and Firefox`);
}
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed || !passed ? 1 : 0);
