/** Wrong passphrases slow down: the count is stored, so a restart does not help. */
import type { StorageArea } from './deps';
import { VaultError } from './errors';

const KEY = 'vault:tries';
const FREE = 3;
const MAX_WAIT_MS = 300_000;

export interface UnlockAttempts {
  count: number;
  /** When the last one was. */
  at: number;
}

/** How long after the last of `count` wrong tries the next is refused: none for three, then 2 s, 4 s, … 5 min. */
export function waitAfter(count: number): number {
  return count < FREE ? 0 : Math.min(2 ** (count - FREE + 1) * 1000, MAX_WAIT_MS);
}

/** Milliseconds until the next try. A try "in the future" (clock set back) counts as made just now. */
export function waitLeft(attempts: UnlockAttempts, now: number): number {
  return Math.max(0, Math.min(attempts.at, now) + waitAfter(attempts.count) - now);
}

export async function readUnlockAttempts(storage: StorageArea): Promise<UnlockAttempts> {
  const stored = (await storage.get(KEY).catch(() => ({}) as Record<string, unknown>))[KEY] as
    | Partial<UnlockAttempts>
    | undefined;
  const { count = 0, at = 0 } = stored ?? {};
  return { count, at };
}

/**
 * Counts a try before it is made, so that ending the worker in the middle of one gains nothing.
 * @throws VaultError `vault_error_wait`.
 */
export async function countUnlockAttempt(storage: StorageArea, now: number): Promise<void> {
  const attempts = await readUnlockAttempts(storage);
  const wait = waitLeft(attempts, now);
  if (wait > 0) {
    // Else a clock set back would make the wait start anew with every look.
    if (attempts.at > now) await write(storage, { ...attempts, at: now });
    throw new VaultError('vault_error_wait', String(Math.ceil(wait / 1000)));
  }
  await write(storage, { count: attempts.count + 1, at: now });
}

export async function forgetUnlockAttempts(storage: StorageArea): Promise<void> {
  await storage.remove(KEY).catch(() => undefined);
}

// Full storage must not lock the owner out.
const write = (storage: StorageArea, attempts: UnlockAttempts) =>
  storage.set({ [KEY]: attempts }).catch(() => undefined);
