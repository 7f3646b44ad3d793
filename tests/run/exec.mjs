/** Child processes for the project's scripts. Plain Node 20, no packages: runs before `npm ci`. */
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The environment with `node_modules/.bin` first in PATH: there lies the Node that wxt and vitest need,
 * whatever Node the machine has.
 */
export function localEnv(extra = {}) {
  const bin = join(ROOT, 'node_modules', '.bin');
  const parts = (process.env.PATH ?? '').split(delimiter).filter((part) => part !== bin);
  return { ...process.env, PATH: [bin, ...parts].join(delimiter), ...extra };
}

/** An installer's own words, without the addresses of the servers it talks to. */
export function withoutHosts(text) {
  return text.replace(/\bhttps?:\/\/[^\s/'"]+/g, '(server)');
}

/** Runs quietly; on failure prints the end of the output and throws. */
export function quietly(what, command, args, options = {}) {
  const run = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64e6,
    ...options,
  });
  if (run.status === 0) return;
  const said = withoutHosts(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`);
  const lines = said.split('\n');
  console.error((lines.length > 40 ? [...lines.slice(0, 20), '…', ...lines.slice(-20)] : lines).join('\n'));
  throw new Error(`${what} failed.`);
}

/**
 * Runs a command and resolves with its exit code (1 when it could not start or was killed) and its output.
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] quiet: keep the output, print nothing.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: ROOT,
      env: localEnv(env),
      shell: process.platform === 'win32',
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
