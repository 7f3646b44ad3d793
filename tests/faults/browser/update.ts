/** The extension is updated while codes come in: each that was answered for is there in the new version. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from '@playwright/test';
import type { Point } from '../kinds';
import { Ledger, verify } from '../ledger';
import type { Random } from '../random';
import { call, start } from './driver';
import { allowRestarts } from './extensions-page';
import { codesComingIn, remote } from './remote';

const PASS = 'the passphrase';
const NEXT = '2';

/** The worker of the version that came in. */
async function updatedWorker(workers: () => Worker[]): Promise<Worker> {
  for (let n = 0; n < 300; n++) {
    for (const worker of workers()) {
      const version = await worker.evaluate(() => chrome.runtime.getManifest().version).catch(() => '');
      if (version === NEXT) return worker;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the new version did not come up');
}

export async function update(built: string, dice: Random, passphrase: boolean): Promise<Point> {
  const folder = mkdtempSync(join(tmpdir(), 'vault-update-'));
  const [extension, profile] = [join(folder, 'extension'), join(folder, 'profile')];
  const ledger = new Ledger();
  try {
    cpSync(built, extension, { recursive: true });
    const session = await start(extension, profile);
    await allowRestarts(session);
    const worker = await session.worker();
    if (passphrase) {
      await call(worker, 'setPassphrase', PASS);
      ledger.passphrases = [PASS];
      if (dice.below(2)) await call(worker, 'lock');
    }
    const coming = codesComingIn(worker, ledger, dice);
    const manifest = join(extension, 'manifest.json');
    const next = { ...JSON.parse(readFileSync(manifest, 'utf8')), version: NEXT };
    writeFileSync(manifest, JSON.stringify(next));
    await new Promise((resolve) => setTimeout(resolve, 20 + dice.below(500)));
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await coming;

    const verdicts = await verify(
      remote(await updatedWorker(() => session.context.serviceWorkers())),
      ledger,
    );
    const promised = [...ledger.codes.values()].filter(({ there }) => there === 'must').length;
    await session.close();
    return {
      operation: passphrase ? 'browser, passphrase' : 'browser',
      fault: `updated after ${promised} codes (seed ${dice.seed})`,
      ...verdicts,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
