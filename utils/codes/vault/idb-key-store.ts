/**
 * Key sets in IndexedDB. A `CryptoKey` made with `extractable: false` is stored by structured clone and can
 * be used, but not read, by any script, ours included. The browser still writes its bytes to the profile on
 * disk: that is what the passphrase is for.
 */
import type { KeySet, KeyStore } from './deps';
import { ask, KEYS, run } from './idb';

/** This row says which set is the current one; every other row is a set under its `kid`. */
const CURRENT = 'current';

export function idbKeyStore(idb: IDBFactory): KeyStore {
  const find = async (store: IDBObjectStore, kid: string): Promise<KeySet | null> =>
    (await ask<KeySet | undefined>(store.get(kid))) ?? null;

  const current = async (store: IDBObjectStore): Promise<KeySet | null> => {
    const pointer = await ask<string | undefined>(store.get(CURRENT));
    return pointer === undefined ? null : find(store, pointer);
  };

  return {
    current: () => run(idb, KEYS, 'readonly', current),
    find: (kid) => run(idb, KEYS, 'readonly', (store) => find(store, kid)),
    adopt: (candidate) =>
      run(idb, KEYS, 'readwrite', async (store) => {
        const holding = await current(store);
        if (holding) return holding;
        await ask(store.put(candidate, candidate.kid));
        await ask(store.put(candidate.kid, CURRENT));
        return candidate;
      }),
    remove: (kid) =>
      run(idb, KEYS, 'readwrite', async (store) => {
        const pointer = await ask<string | undefined>(store.get(CURRENT));
        if (pointer === kid) await ask(store.delete(CURRENT));
        await ask(store.delete(kid));
      }),
  };
}
