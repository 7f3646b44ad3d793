/** The vault of another process, and a stream of codes for it. */
import { VaultError, type VaultErrorKey } from '@/utils/codes/vault/errors';
import type { Ledger, verify } from '../ledger';
import type { Random } from '../random';
import { call, draft, HOST } from './driver';

/** The vault in the worker, as the ledger's check wants it. */
export function remote(worker: Parameters<typeof call>[0]): Parameters<typeof verify>[0] {
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

/** Hands in codes one after the other until the worker is gone, and notes each that was answered for. */
export async function codesComingIn(
  worker: Parameters<typeof call>[0],
  ledger: Ledger,
  dice: Random,
): Promise<void> {
  try {
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
  } catch {
    // That is the fault.
  }
}
