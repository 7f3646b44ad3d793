/**
 * What the vault stores once there is a passphrase: the key set, wrapped. Two copies in one write, each with a
 * check sum: a single flipped bit here would otherwise cost every code.
 */
import * as z from 'zod/mini';
import { base64, fromBase64, utf8 } from './bytes';
import type { StorageArea, VaultCrypto } from './deps';
import { VaultError } from './errors';
import { deriveKey, type KdfParams, MAX_ROUNDS } from './kdf';
import type { RawKeySet } from './key-set';
import { sealText, unsealText } from './seal';

export const LOCK_VERSION = 1;
export const LOCK_KEYS = ['vault:lock', 'vault:lock-copy'] as const;

const lockSchema = z.object({
  v: z.literal(LOCK_VERSION),
  kid: z.string(),
  kdf: z.object({
    name: z.literal('PBKDF2-HMAC-SHA-256'),
    salt: z.string(),
    rounds: z.int().check(z.positive(), z.maximum(MAX_ROUNDS)),
  }),
  /** The key set's secrets, sealed under the passphrase's key. */
  wrapped: z.string(),
  boxPublic: z.string(),
  /** The device key set whose records are still to be sealed anew under `kid`. */
  retiring: z.nullable(z.string()),
  /** True while the passphrase is being taken off: records move to the device's own key set. */
  leaving: z.boolean(),
  /** Minutes without use until the vault locks itself. */
  idleMinutes: z.number(),
  /** SHA-256 over all of the above. */
  sum: z.string(),
});
export type LockRecord = z.infer<typeof lockSchema>;
export type LockContent = Omit<LockRecord, 'sum'>;

const placeOfKeys = (kid: string) => `qiye-vault/lock/${LOCK_VERSION}/${kid}`;

export async function wrap(
  crypto: VaultCrypto,
  raw: RawKeySet,
  passphrase: string,
  kdf: KdfParams,
): Promise<Pick<LockContent, 'v' | 'kid' | 'kdf' | 'wrapped' | 'boxPublic'>> {
  const key = await deriveKey(crypto, passphrase, kdf);
  const secrets = JSON.stringify({
    key: base64(raw.key),
    boxPrivate: base64(raw.boxPrivate),
    boxPublic: raw.boxPublic,
  });
  const wrapped = await sealText(crypto, key, secrets, placeOfKeys(raw.kid));
  return { v: LOCK_VERSION, kid: raw.kid, kdf, wrapped, boxPublic: raw.boxPublic };
}

/** @throws VaultError `vault_error_wrongPassphrase`. */
export async function unwrap(crypto: VaultCrypto, lock: LockRecord, passphrase: string): Promise<RawKeySet> {
  const key = await deriveKey(crypto, passphrase, lock.kdf);
  const text = await unsealText(crypto, key, lock.wrapped, placeOfKeys(lock.kid)).catch(() => null);
  if (text === null) throw new VaultError('vault_error_wrongPassphrase');
  const secrets = JSON.parse(text) as { key: string; boxPrivate: string; boxPublic: string };
  return {
    kid: lock.kid,
    key: fromBase64(secrets.key),
    boxPrivate: fromBase64(secrets.boxPrivate),
    boxPublic: secrets.boxPublic,
  };
}

async function sumOf(crypto: VaultCrypto, lock: LockContent): Promise<string> {
  const { v, kid, kdf, wrapped, boxPublic, retiring, leaving, idleMinutes } = lock;
  const all = [v, kid, kdf.name, kdf.salt, kdf.rounds, wrapped, boxPublic, retiring, leaving, idleMinutes];
  return base64(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(JSON.stringify(all)))));
}

export async function storeLock(
  { storage, crypto }: { storage: StorageArea; crypto: VaultCrypto },
  content: LockContent,
  more: Record<string, unknown> = {},
): Promise<LockRecord> {
  const lock: LockRecord = { ...content, sum: await sumOf(crypto, content) };
  try {
    await storage.set({ [LOCK_KEYS[0]]: lock, [LOCK_KEYS[1]]: lock, ...more });
  } catch {
    throw new VaultError('vault_error_storage');
  }
  return lock;
}

/**
 * The lock in force, or null when there is no passphrase.
 * @throws VaultError `vault_error_newer`, or `vault_error_damaged` when neither copy is whole.
 */
export async function readLock(
  crypto: VaultCrypto,
  items: Record<string, unknown>,
): Promise<LockRecord | null> {
  const copies = LOCK_KEYS.map((key) => items[key]).filter((copy) => copy !== undefined);
  if (copies.length === 0) return null;
  for (const copy of copies) {
    const parsed = lockSchema.safeParse(copy);
    if (parsed.success && (await sumOf(crypto, parsed.data)) === parsed.data.sum) return parsed.data;
  }
  const isNewer = copies.some((copy) => Number((copy as { v?: unknown } | null)?.v) > LOCK_VERSION);
  throw new VaultError(isNewer ? 'vault_error_newer' : 'vault_error_damaged');
}
