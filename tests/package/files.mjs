/** What goes into each package. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from '../run/exec.mjs';

/** Every file below a folder, names relative to it. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { name: relative(folder, path).split(sep).join('/'), bytes: readFileSync(path) };
    });
}

/** Never part of the sources: what is installed, built or generated. */
const MADE_HERE = /^(node_modules|\.output|\.wxt|\.git)(\/|$)/;

/** Names of all that git keeps; where the sources were unpacked without git, of all that lies there. */
function kept() {
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 16e6,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return listed.split('\0').filter((name) => name && existsSync(join(ROOT, name)));
  } catch {
    const top = readdirSync(ROOT, { withFileTypes: true }).filter(({ name }) => !MADE_HERE.test(name));
    return top.flatMap((entry) =>
      entry.isDirectory()
        ? filesIn(join(ROOT, entry.name)).map(({ name }) => `${entry.name}/${name}`)
        : [entry.name],
    );
  }
}

/** What a reviewer needs to build the same bytes. */
export const sources = () => kept().map((name) => ({ name, bytes: readFileSync(join(ROOT, name)) }));
