/** A real policy file of this machine's browser, for one extension id, and its removal. */
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findBrowser } from '../run/browser.mjs';

/** Where each browser on Linux reads mandatory policies. */
function policyFolder(): string | null {
  const browser = findBrowser() ?? '';
  if (process.platform !== 'linux') return null;
  if (/edge/i.test(browser)) return '/etc/opt/edge/policies/managed';
  if (/ms-playwright/.test(browser)) return '/etc/opt/chrome_for_testing/policies/managed';
  if (/google/i.test(browser)) return '/etc/opt/chrome/policies/managed';
  return '/etc/chromium/policies/managed';
}

/** Chromium names an unpacked extension without a key after its folder. */
export const idOfFolder = (path: string): string =>
  [...createHash('sha256').update(path).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

export interface WrittenPolicy {
  path: string;
  remove(): void;
}

/** Null when this user may not write there; says where that is. */
export function writePolicy(extensionId: string, policy: object): WrittenPolicy | { folder: string | null } {
  const folder = policyFolder();
  if (!folder) return { folder };
  const made = firstMissing(folder);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    const path = join(folder, `qiye-test-${extensionId}.json`);
    writeFileSync(path, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: policy } } }));
    return {
      path,
      remove() {
        rmSync(path, { force: true });
        if (made) rmSync(made, { recursive: true, force: true });
      },
    };
  } catch {
    return { folder };
  }
}

/** The topmost folder that has to be made, to be taken away again. */
function firstMissing(folder: string): string | null {
  if (existsSync(folder)) return null;
  return firstMissing(dirname(folder)) ?? folder;
}
