/** Making, changing and taking off the passphrase; locking and unlocking. */
import type { Context } from './context';
import type { KeySet } from './deps';
import { erase } from './erase';
import { VaultError } from './errors';
import { boxEntry } from './inbox';
import { newKdfParams } from './kdf';
import { newRawKeySet, type RawKeySet } from './key-set';
import type { Access } from './keyring';
import { type LockRecord, storeLock, unwrap, wrap } from './lock-record';
import { rekey } from './rekey';
import type { Lock } from './types';
import { countUnlockAttempt, forgetUnlockAttempts, readUnlockAttempts, waitLeft } from './unlock-attempts';

/** Characters; NIST SP 800-63B asks for 8 at least. */
export const MIN_PASSPHRASE = 8;
const DEFAULT_IDLE_MINUTES = 15;

export function passphraseOperations(context: Context): Lock {
  const { deps, keyring, recordStore, inbox, mailboxes, run, load } = context;
  const { storage, crypto, now } = deps;

  const lockOf = (access: Access): LockRecord => {
    if (access.kind === 'device') throw new VaultError('vault_error_noPassphrase');
    if (access.kind === 'closed' && access.why !== 'vault_error_locked') throw new VaultError(access.why);
    if (!access.lock) throw new VaultError('vault_error_storage');
    return access.lock;
  };

  /** Counts the try. The lock that the passphrase is then tried on, with nobody waiting for it. */
  const tried = (before: (access: Access) => void = () => undefined): Promise<LockRecord> =>
    run(async (access) => {
      before(access);
      const lock = lockOf(access);
      await countUnlockAttempt(storage, now());
      return lock;
    });

  /** The lock in force, if it still holds what was opened: another window may have changed the passphrase meanwhile. */
  const still = (access: Access, opened: LockRecord): LockRecord => {
    const lock = lockOf(access);
    if (lock.kid !== opened.kid || lock.wrapped !== opened.wrapped)
      throw new VaultError('vault_error_wrongPassphrase');
    return lock;
  };

  /** Opens the vault and takes up what had to wait for it. */
  async function enter(lock: LockRecord, raw: RawKeySet): Promise<void> {
    await keyring.open(lock, raw);
    await recordStore.flush();
    // Both go on by themselves with the next operation.
    await rekey(context, lock).catch(() => undefined);
    await load().catch(() => undefined);
  }

  /** The keys in use, if a passphrase can be set now. */
  async function readyForPassphrase(access: Access, passphrase: string): Promise<KeySet> {
    if (access.kind === 'closed')
      throw new VaultError(access.lock ? 'vault_error_hasPassphrase' : access.why);
    if (access.kind === 'open') throw new VaultError('vault_error_hasPassphrase');
    requireLength(passphrase);
    if ((await load()).newer.length > 0) throw new VaultError('vault_error_newerFirst');
    await mailboxes.requireMovable();
    if (recordStore.held().entries.size > 0 || inbox.count({}) > 0)
      throw new VaultError('vault_error_storage');
    return keyring.current();
  }

  // Deriving takes half a second and more: never inside `run`, where everybody else would wait for it.
  const newKdf = async () => newKdfParams(crypto, await deps.calibrate());

  return {
    status: () =>
      run(async (access) => ({
        passphrase: access.kind !== 'device' && access.lock !== null,
        locked: access.kind === 'closed' && access.why !== 'vault_error_storage',
        waitMs: waitLeft(await readUnlockAttempts(storage), now()),
        idleMinutes: (access.kind !== 'device' && access.lock?.idleMinutes) || DEFAULT_IDLE_MINUTES,
        settling: access.kind !== 'device' && (access.lock?.leaving || access.lock?.retiring != null),
      })),

    async setPassphrase(passphrase) {
      const old = await run((access) => readyForPassphrase(access, passphrase));
      // New keys: the old ones have been on this disk, which is what the passphrase is to guard against.
      const raw = await newRawKeySet(crypto);
      const wrapped = await wrap(crypto, raw, passphrase, await newKdf());
      await run(async (access) => {
        if ((await readyForPassphrase(access, passphrase)).kid !== old.kid)
          throw new VaultError('vault_error_storage');
        const state = { retiring: old.kid, leaving: false, idleMinutes: DEFAULT_IDLE_MINUTES };
        await enter(await storeLock(deps, { ...wrapped, ...state }, boxEntry(raw)), raw);
      });
    },

    async changePassphrase(from, to) {
      const lock = await tried(() => requireLength(to));
      const raw = await unwrap(crypto, lock, from);
      const wrapped = await wrap(crypto, raw, to, await newKdf());
      await run(async (access) => {
        const now = still(access, lock);
        await forgetUnlockAttempts(storage);
        await enter(await storeLock(deps, { ...now, ...wrapped }), raw);
      });
    },

    async removePassphrase(passphrase) {
      const opened = await tried();
      const raw = await unwrap(crypto, opened, passphrase);
      await run(async (access) => {
        const lock = still(access, opened);
        await forgetUnlockAttempts(storage);
        await enter(lock, raw);
        const open = keyring.access();
        if (open.kind !== 'open' || open.lock.retiring) throw new VaultError('vault_error_storage');
        if ((await load()).newer.length > 0) throw new VaultError('vault_error_newerFirst');
        await mailboxes.requireMovable();
        await enter(await storeLock(deps, { ...open.lock, leaving: true }), raw);
      });
    },

    async unlock(passphrase) {
      if (await run(async (access) => access.kind === 'open')) return;
      const opened = await tried();
      const raw = await unwrap(crypto, opened, passphrase);
      await run(async (access) => {
        const lock = still(access, opened);
        await forgetUnlockAttempts(storage);
        // Both copies whole again, and the public half as it was made, whoever changed it.
        const mended = await storeLock(deps, lock, boxEntry(raw)).catch(() => lock);
        await enter(mended, raw);
      });
    },

    lock: () =>
      run(async (access) => {
        if (access.kind === 'device') return;
        await keyring.close();
        recordStore.close();
      }),

    touch: () => run(() => keyring.touch()),
    // The check itself is made with every operation.
    lockIfIdle: () => run(async (access) => access.kind === 'closed'),

    setIdleMinutes: (minutes) =>
      run(async (access) => {
        if (access.kind !== 'open') throw new VaultError('vault_error_locked');
        const idleMinutes = Math.min(Math.max(Math.round(minutes), 1), 24 * 60);
        await storeLock(deps, { ...access.lock, idleMinutes });
      }),

    eraseAll: () =>
      run(async () => {
        await erase(deps);
        await recordStore.purge([...recordStore.held().entries.keys()]);
        inbox.forget();
        await keyring.close();
        recordStore.close();
      }),
  };
}

/** @throws VaultError `vault_error_shortPassphrase`. */
export function requireLength(passphrase: string): void {
  if ([...passphrase.normalize('NFC')].length < MIN_PASSPHRASE)
    throw new VaultError('vault_error_shortPassphrase');
}
