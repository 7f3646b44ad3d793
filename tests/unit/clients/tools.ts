/** Which command-line tools can be used; says loudly which cannot. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptInstall } from '../../run/apt.mjs';

const PACKAGES: Record<string, string> = { mbsync: 'isync', script: 'bsdutils' };
const found = (tool: string) => spawnSync('sh', ['-c', 'command -v "$0"', tool]).status === 0;

/**
 * In a container of ours (root, Debian, no service manager) missing tools are installed; nobody's own machine gets
 * mail programs just for running the tests.
 */
export async function availableTools(names: readonly string[]): Promise<Set<string>> {
  const missing = names.filter((name) => !found(name));
  const container =
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && !existsSync('/run/systemd/system');
  if (missing.length > 0 && container) {
    try {
      aptInstall(
        missing.map((name) => PACKAGES[name] ?? name),
        'mail programs for the tests',
      );
    } catch (error) {
      console.warn(String(error));
    }
  }
  const absent = names.filter((name) => !found(name));
  if (absent.length > 0) console.warn(`SKIPPED for want of ${absent.join(', ')}: tests of terminal texts`);
  return new Set(names.filter((name) => !absent.includes(name)));
}
