/**
 * Key sets in IndexedDB. A `CryptoKey` made with `extractable: false` is stored by structured clone and can
 * be used, but not read, by any script, ours included. The browser still writes its bytes to the profile on
 * disk: that is what the passphrase is for.
 */
import type { KeySet, KeyStore } from './deps';

const DATABASE = 'vault';
const STORE = 'keys';
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
    current: () => run(idb, 'readonly', current),
    find: (kid) => run(idb, 'readonly', (store) => find(store, kid)),
    adopt: (candidate) =>
      run(idb, 'readwrite', async (store) => {
        const holding = await current(store);
        if (holding) return holding;
        await ask(store.put(candidate, candidate.kid));
        await ask(store.put(candidate.kid, CURRENT));
        return candidate;
      }),
    remove: (kid) =>
      run(idb, 'readwrite', async (store) => {
        const pointer = await ask<string | undefined>(store.get(CURRENT));
        if (pointer === kid) await ask(store.delete(CURRENT));
        await ask(store.delete(kid));
      }),
  };
}

function ask<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error);
  });
}

/** One transaction; resolves only once it is complete, so that a key told to exist does. */
async function run<T>(
  idb: IDBFactory,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const opening = idb.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await ask<IDBDatabase>(opening);
  try {
    // Relaxed durability would answer before the key is on disk; a lost key loses every code.
    const transaction = database.transaction(STORE, mode, { durability: 'strict' });
    const complete = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
    // A failed request rejects both; only one of the two is awaited then.
    complete.catch(() => undefined);
    const result = await work(transaction.objectStore(STORE));
    await complete;
    return result;
  } finally {
    database.close();
  }
}
