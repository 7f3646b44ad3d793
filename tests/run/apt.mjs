/** Debian's and Ubuntu's packages, where we may install them without asking for a password. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { quietly } from './exec.mjs';

const isRoot = () => process.getuid?.() === 0;
const maySudo = () => spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;

/** True on Debian or Ubuntu as root, or with a sudo that asks nothing. */
export function canApt() {
  return existsSync('/etc/debian_version') && (isRoot() || maySudo());
}

/** Installs packages by name; `what` is said to the person. */
export function aptInstall(names, what) {
  console.log(`setup: installing ${what} (apt-get install ${names.join(' ')})`);
  const [command, ...first] = isRoot() ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  quietly('apt-get update', command, [...first, 'update', '-qq'], { env });
  quietly('apt-get install', command, [...first, 'install', '-y', '--no-install-recommends', ...names], {
    env,
  });
}
