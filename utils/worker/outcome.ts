/** How the vault's answers leave the worker. */
import { VaultError } from '../codes/vault/errors';
import type { Outcome, Refused } from '../protocol/messages';
import type { MessageKey } from '../words/message-key';

/** Never rejects. */
export async function outcome(work: Promise<unknown>): Promise<Outcome> {
  const answer = await answered(work.then(() => ({ ok: true })));
  return 'error' in answer ? { ok: false, ...answer } : answer;
}

/** What `work` resolves with, or why it did not. Never rejects. */
export async function answered<T extends object>(work: Promise<T>): Promise<T | Refused> {
  try {
    return await work;
  } catch (error) {
    const parts = error instanceof VaultError ? error.parts : [];
    return { error: keyOf(error), ...(parts.length > 0 && { parts }) };
  }
}

/** A message key, whatever was thrown: no other text may leave the worker. */
export const keyOf = (error: unknown): MessageKey =>
  error instanceof VaultError ? error.key : 'vault_error_storage';
