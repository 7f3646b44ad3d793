/**
 * The build with a host permission that the user would give in the browser's own prompt, which no test can press. Nothing but
 * the manifest differs: what was granted at the press is granted at install.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD } from './harness.ts';

/** Folder of the copy; remove it with `drop`. `build`: the folder copied. */
export function grantedBuild(origins: readonly string[], build = BUILD): { path: string; drop(): void } {
  const path = mkdtempSync(join(tmpdir(), 'qiye-granted-'));
  cpSync(build, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...origins.map((origin) => `${origin}/*`));
  writeFileSync(file, JSON.stringify(manifest));
  return { path, drop: () => rmSync(path, { recursive: true, force: true }) };
}
