/** SIGKILL to the browser while codes come in: each that was answered for is there afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VaultError, type VaultErrorKey } from '@/utils/vault/errors';
import type { Point } from '../kinds';
import { Ledger, verify } from '../ledger';
import type { Random } from '../random';
import { call, draft, HOST, start } from './driver';

const PASS = 'the passphrase';

/** The vault in the worker, as the ledger's check wants it. */
function remote(worker: Parameters<typeof call>[0]): Parameters<typeof verify>[0] {
  return new Proxy({} as Parameters<typeof verify>[0], {
    get:
      (_, method) =>
      async (...args: unknown[]) => {
        const { ok, value, key } = await worker.evaluate(
          async ({ name, given }) => {
            const { vault } = globalThis as unknown as {
              vault: Record<string, (...all: unknown[]) => unknown>;
            };
            try {
              return { ok: true, value: await vault[name]?.(...given), key: '' };
            } catch (error) {
              return { ok: false, value: null, key: String((error as { key?: unknown }).key) };
            }
          },
          { name: String(method), given: args },
        );
        if (!ok) throw new VaultError(key as VaultErrorKey);
        return value;
      },
  });
}

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
    const coming = (async () => {
      for (let n = 0; n < 500; n++) {
        const code = `Kill${String(dice.seed % 10_000).padStart(4, '0')}Code${String(n).padStart(4, '0')}`;
        ledger.put(code, 'may');
        const { id } = await call(worker, 'keep', draft(code), HOST);
        ledger.set(code, { there: 'must' });
        if (n % 3 === 0) {
          await call(worker, 'confirm', id);
          ledger.set(code, { atLeast: 'confirmed' });
        }
      }
    })().catch(() => undefined);
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
