/** `npm run check`: format, lint and import direction (biome), types (tsc), the shape of the house, and the oldest browsers. */
import { report } from './counts.mjs';
import { run } from './exec.mjs';
import { lockfile } from './lockfile.mjs';
import { oldest } from './oldest.mjs';
import { shape } from './shape.mjs';

const commands = [
  ['format, lint, import direction', 'biome', ['check', '--error-on-warnings', '--max-diagnostics=50', '.']],
  ['types', 'tsc', ['--noEmit']],
  ['engine and guides without the DOM', 'tsc', ['--noEmit', '-p', 'tests/run/pure.tsconfig.json']],
];
const results = await Promise.all(
  commands.map(async ([name, command, args]) => {
    const { code, output } = await run(command, args, { quiet: true });
    return { name, ok: code === 0, detail: output };
  }),
);
process.exit(report([...results, lockfile(), ...shape(), ...oldest()]));
