/**
 * `node tests/run/with-setup.mjs [--no-browser | --firefox] [--build] FILE …`: sets up, builds the Chrome version if asked to, and
 * runs FILE with the project's own Node. Every npm script goes through it, so each works in a bare clone and on a machine
 * whose Node is older than the tools want. FILE may be TypeScript: that Node takes the types away by itself.
 */
import { run } from './exec.mjs';
import { setup } from './setup.mjs';

const args = process.argv.slice(2);
const flag = (name) => args[0] === name && args.shift() === name;
const browser = !flag('--no-browser');
const firefox = flag('--firefox');
const build = flag('--build');
/** `npm test -- --quick` opens no browser at all. */
const quick = args.includes('--quick');

try {
  setup({ browser: browser && !quick, firefox });
} catch (error) {
  console.error(`setup: ${error.message}`);
  process.exit(1);
}
if (build) {
  const { code } = await run('node', ['tests/run/build.mjs', 'chrome']);
  if (code !== 0) process.exit(code);
}
process.exit((await run('node', args)).code);
