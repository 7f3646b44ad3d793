/** The data keys at hand: made on first need, found again by their id, held in memory while the worker lives. */
import type { DataKey, VaultDeps } from './deps';
import { VaultError } from './errors';

export interface Keyring {
  /** The key to seal new parts under; made on the first call of all. */
  current(): Promise<DataKey>;
  /** The key a stored part was sealed under. */
  find(kid: string): Promise<CryptoKey>;
}

export function createKeyring({ keyStore, crypto }: Pick<VaultDeps, 'keyStore' | 'crypto'>): Keyring {
  let held: DataKey | null = null;
  const known = new Map<string, CryptoKey>();

  async function current(): Promise<DataKey> {
    if (held) return held;
    try {
      // A key is only made when the store answered that it has none: a store that fails may hold one.
      held = (await keyStore.current()) ?? (await keyStore.adopt(await newDataKey(crypto)));
    } catch {
      throw new VaultError('vault_error_keyUnavailable');
    }
    known.set(held.kid, held.key);
    return held;
  }

  async function find(kid: string): Promise<CryptoKey> {
    let key = known.get(kid) ?? null;
    if (key) return key;
    try {
      key = await keyStore.find(kid);
    } catch {
      throw new VaultError('vault_error_keyUnavailable');
    }
    if (!key) throw new VaultError('vault_error_keyLost');
    known.set(kid, key);
    return key;
  }

  return { current, find };
}

async function newDataKey(crypto: VaultDeps['crypto']): Promise<DataKey> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return { kid: crypto.randomUUID(), key };
}
