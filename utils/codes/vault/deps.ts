/** What the vault needs from its surroundings, as types: the real ones are in `browser-deps.ts`, tests bring their own. */

/** The part of a `browser.storage` area the vault uses. Every call may throw. */
export interface StorageArea {
  /** `null`: everything. */
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  /** All of `items` or nothing. */
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** The keys of one generation. A record names the generation it is sealed under by `kid`. */
export interface KeySet {
  /** Random; tells nothing. */
  kid: string;
  /** AES-GCM: seals records. */
  key: CryptoKey;
  /** ECDH P-256: opens what was sealed to `boxPublic` by a context that could not use `key`. */
  boxPrivate: CryptoKey;
  /** Raw public key, base64. */
  boxPublic: string;
}

/** Where key sets rest: IndexedDB keeps a `CryptoKey` that no script can export. Every call may throw. */
export interface KeyStore {
  /** The set new records are sealed under, or null when there is none yet. */
  current(): Promise<KeySet | null>;
  find(kid: string): Promise<KeySet | null>;
  /** Makes `candidate` the current set unless there already is one; answers with the one that holds. Atomic. */
  adopt(candidate: KeySet): Promise<KeySet>;
  remove(kid: string): Promise<void>;
}

/** One value that may be lost at any time. Every call may throw. */
export interface Cache {
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
  clear(): Promise<void>;
}

export type VaultCrypto = Pick<Crypto, 'getRandomValues' | 'randomUUID' | 'subtle'>;

/** Runs `work` while no other context of this extension does. `navigator.locks` in a browser. */
export type Exclusive = <T>(work: () => Promise<T>) => Promise<T>;

/** Whether this can be a code of that provider. */
export type IsCode = (code: string, provider: string) => boolean;

export interface VaultDeps {
  storage: StorageArea;
  /** Memory-only area: sealed records that `storage` refused, and the key while unlocked. Survives a worker restart. */
  session: StorageArea | null;
  keyStore: KeyStore;
  /** Null: every start opens every record. */
  cache: Cache | null;
  crypto: VaultCrypto;
  /** Milliseconds since the epoch. May jump either way: people set clocks. */
  now: () => number;
  exclusive: Exclusive;
  /** PBKDF2 rounds fit for this machine. */
  calibrate: () => Promise<number>;
  /** A private window of a split extension: `storage` is everybody's, the key store is its own and forgotten. */
  isPrivate: boolean;
  isCode: IsCode;
}
