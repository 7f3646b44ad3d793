/** What the vault needs from its surroundings, as types: the real ones are in `browser-deps.ts`, tests bring their own. */

/** The part of a `browser.storage` area the vault uses. Every call may throw. */
export interface StorageArea {
  /** `null`: everything. */
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** A data key as the vault holds it. */
export interface DataKey {
  /** Stands on every record sealed under the key; random, tells nothing. */
  kid: string;
  key: CryptoKey;
}

/** Where data keys rest: IndexedDB keeps a `CryptoKey` that no script can export. Every call may throw. */
export interface KeyStore {
  /** The key new records are sealed under, or null when there is none yet. */
  current(): Promise<DataKey | null>;
  find(kid: string): Promise<CryptoKey | null>;
  /** Makes `candidate` the current key unless there already is one; answers with the one that holds. Atomic. */
  adopt(candidate: DataKey): Promise<DataKey>;
}

export type VaultCrypto = Pick<Crypto, 'getRandomValues' | 'randomUUID' | 'subtle'>;

/** Runs `work` while no other context of this extension does. `navigator.locks` in a browser. */
export type Exclusive = <T>(work: () => Promise<T>) => Promise<T>;

export interface VaultDeps {
  storage: StorageArea;
  /** Memory-only area for sealed records that `storage` refused; survives a worker restart. */
  session: StorageArea | null;
  keyStore: KeyStore;
  crypto: VaultCrypto;
  /** Milliseconds since the epoch. May jump either way: people set clocks. */
  now: () => number;
  exclusive: Exclusive;
}
