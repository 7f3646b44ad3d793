/** Are the npm packages of the lock file installed? If not, installs them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localEnv, quietly, ROOT } from './exec.mjs';

function packagesOf(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

/** Packages for another system or processor are in the lock file but never installed. */
function belongsHere({ os, cpu, libc }) {
  const fits = (list, value) => !list || [list].flat().includes(value);
  return fits(os, process.platform) && fits(cpu, process.arch) && !libc;
}

/** Names what differs between lock file and disk: '' when nothing does. */
export function whatIsStale() {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  if (!installed) return 'no packages are installed';
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.link) continue;
    const name = path.replace('node_modules/', '');
    if (!installed[path]) {
      // Optional and nested ones may be left out by npm for reasons of its own: only the named ones must be there.
      if (!entry.optional || (wanted[''].optionalDependencies?.[name] && belongsHere(entry)))
        return `${name} is missing`;
    } else if (installed[path].version !== entry.version) return `${name} is not ${entry.version}`;
  }
  return '';
}

/** Makes `node_modules` fit the lock file, and WXT's generated types be there. */
export function ensurePackages() {
  const stale = whatIsStale();
  if (stale) {
    console.log(`setup: ${stale}; installing packages (npm ci, about 20 s)`);
    quietly('npm ci', 'npm', ['ci', '--no-audit', '--no-fund']);
  }
  if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json')))
    quietly('wxt prepare', 'wxt', ['prepare'], { env: localEnv() });
}
