/**
 * Which keys are in reach. Read anew at the start of every operation, since another window may have locked the
 * vault, or the browser may have ended the worker that opened it.
 */
import type { KeySet, VaultDeps } from './deps';
import { isVaultError, VaultError, type VaultErrorKey } from './errors';
import { boxEntry, boxOf } from './inbox';
import { newDeviceKeySet, type RawKeySet, usable } from './key-set';
import { LOCK_KEYS, type LockRecord, readLock } from './lock-record';
import { createUnlockedStore, isIdle } from './unlocked';

/** `device`: no passphrase. `closed`: why no data key is to be had. */
export type Access =
  | { kind: 'device' }
  | { kind: 'open'; lock: LockRecord }
  | { kind: 'closed'; lock: LockRecord | null; why: VaultErrorKey };

export interface Keyring {
  /** Never throws: storage that fails is `closed`. */
  refresh(): Promise<Access>;
  access(): Access;
  /** The set to seal under; made on first need. @throws VaultError. */
  current(): Promise<KeySet>;
  /** The set a stored part was sealed under. @throws VaultError. */
  find(kid: string): Promise<KeySet>;
  open(lock: LockRecord, raw: RawKeySet): Promise<void>;
  /** The lock record was written anew, for the same keys. */
  relock(lock: LockRecord): void;
  close(): Promise<void>;
  /** The user did something: the vault stays open for longer. */
  touch(): Promise<void>;
}

export function createKeyring(deps: VaultDeps): Keyring {
  const { keyStore, crypto, storage, now } = deps;
  const unlocked = createUnlockedStore(deps.session);
  const known = new Map<string, KeySet>();
  let access: Access = { kind: 'closed', lock: null, why: 'vault_error_storage' };
  /** Asked anew in every operation: another window may have made a passphrase and taken it off again since. */
  let deviceSet: KeySet | null = null;
  let published: string | null = null;

  async function refresh(): Promise<Access> {
    deviceSet = null;
    try {
      const lock = await readLock(crypto, await storage.get([...LOCK_KEYS]));
      access = lock ? await accessUnder(lock) : deviceAccess();
    } catch (error) {
      access = { kind: 'closed', lock: null, why: isVaultError(error) ? error.key : 'vault_error_storage' };
    }
    return access;
  }

  const deviceAccess = (): Access =>
    deps.isPrivate ? { kind: 'closed', lock: null, why: 'vault_error_private' } : { kind: 'device' };

  async function accessUnder(lock: LockRecord): Promise<Access> {
    if (deps.isPrivate) return { kind: 'closed', lock, why: 'vault_error_private' };
    const slot = await unlocked.read();
    if (slot?.raw.kid === lock.kid && !isIdle(slot.usedAt, lock.idleMinutes, now())) {
      if (!known.has(lock.kid)) known.set(lock.kid, await usable(crypto, slot.raw));
      return { kind: 'open', lock };
    }
    if (slot || known.has(lock.kid)) await close();
    return { kind: 'closed', lock, why: 'vault_error_locked' };
  }

  async function device(): Promise<KeySet> {
    if (deviceSet) return deviceSet;
    try {
      // Keys are only made when the store answered that it has none: a store that fails may hold some.
      const set = (await keyStore.current()) ?? (await keyStore.adopt(await newDeviceKeySet(crypto)));
      known.set(set.kid, set);
      deviceSet = set;
      return set;
    } catch {
      throw new VaultError('vault_error_keyUnavailable');
    }
  }

  /** A private window seals to this; without it, it could keep nothing. */
  async function publish(set: KeySet): Promise<void> {
    if (published === set.kid) return;
    const there = boxOf(await storage.get(Object.keys(boxEntry(set))).catch(() => ({})));
    if (there?.kid !== set.kid) await storage.set(boxEntry(set)).catch(() => undefined);
    published = set.kid;
  }

  async function current(): Promise<KeySet> {
    if (access.kind === 'closed') throw new VaultError(access.why);
    if (access.kind === 'open' && !access.lock.leaving) return find(access.lock.kid);
    const set = await device();
    await publish(set);
    return set;
  }

  async function find(kid: string): Promise<KeySet> {
    const held = known.get(kid);
    if (held) return held;
    if (access.kind === 'closed') throw new VaultError(access.why);
    let set: KeySet | null;
    try {
      set = await keyStore.find(kid);
    } catch {
      throw new VaultError('vault_error_keyUnavailable');
    }
    if (!set) throw new VaultError('vault_error_keyLost');
    known.set(kid, set);
    return set;
  }

  async function open(lock: LockRecord, raw: RawKeySet): Promise<void> {
    known.set(raw.kid, await usable(crypto, raw));
    await unlocked.write({ raw, usedAt: now() });
    access = { kind: 'open', lock };
  }

  async function close(): Promise<void> {
    known.clear();
    published = null;
    await unlocked.clear();
  }

  async function touch(): Promise<void> {
    const slot = access.kind === 'open' ? await unlocked.read() : null;
    if (slot) await unlocked.write({ ...slot, usedAt: now() });
  }

  function relock(lock: LockRecord): void {
    if (access.kind === 'open') access = { kind: 'open', lock };
  }

  return { refresh, access: () => access, relock, current, find, open, close, touch };
}
