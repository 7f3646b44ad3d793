/** How the vault's answers leave the worker. */
import type { Outcome } from '../messages';
import { VaultError } from '../vault/errors';

/** Never rejects. */
export async function outcome(work: Promise<unknown>): Promise<Outcome> {
  try {
    await work;
    return { ok: true };
  } catch (error) {
    const parts = error instanceof VaultError ? error.parts : [];
    return { ok: false, error: keyOf(error), ...(parts.length > 0 && { parts }) };
  }
}

/** A message key, whatever was thrown: no other text may leave the worker. */
export const keyOf = (error: unknown): string =>
  error instanceof VaultError ? error.key : 'vault_error_storage';
