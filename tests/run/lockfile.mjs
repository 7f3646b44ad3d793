/** npm may drop packages of other platforms from the lock file, and `npm ci` then refuses it in every bare clone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './exec.mjs';

/** @returns {{ name: string, ok: boolean, detail: string }} */
export function lockfile() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      .map((name) => `${name}, which ${path || 'this project'} names`),
  );
  return {
    name: 'the lock file has every optional package it names',
    ok: missing.length === 0,
    detail: missing.join('\n'),
  };
}
