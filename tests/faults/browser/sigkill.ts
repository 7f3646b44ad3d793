/** SIGKILL to the browser while codes come in: each that was answered for is there afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Point } from '../kinds';
import { Ledger, verify } from '../ledger';
import type { Random } from '../random';
import { call, start } from './driver';
import { codesComingIn, remote } from './remote';

const PASS = 'the passphrase';

export async function sigkill(extension: string, dice: Random, passphrase: boolean): Promise<Point> {
  const profile = mkdtempSync(join(tmpdir(), 'vault-kill-'));
  const ledger = new Ledger();
  try {
    const first = await start(extension, profile);
    const worker = await first.worker();
    if (passphrase) {
      await call(worker, 'setPassphrase', PASS);
      ledger.passphrases = [PASS];
      if (dice.below(2)) await call(worker, 'lock');
    }
    const coming = codesComingIn(worker, ledger, dice);
    await new Promise((resolve) => setTimeout(resolve, 20 + dice.below(500)));
    await first.kill();
    await coming;

    const second = await start(extension, profile);
    const verdicts = await verify(remote(await second.worker()), ledger);
    const promised = [...ledger.codes.values()].filter(({ there }) => there === 'must').length;
    await second.close();
    return {
      operation: passphrase ? 'browser, passphrase' : 'browser',
      fault: `SIGKILL after ${promised} codes (seed ${dice.seed})`,
      ...verdicts,
    };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
