/**
 * Data keys in IndexedDB. A `CryptoKey` made with `extractable: false` is stored by structured clone and can
 * be used, but not read, by any script, ours included. The browser still writes its bytes to the profile on
 * disk: that is what the passphrase is for.
 */
import type { DataKey, KeyStore } from './deps';

const DATABASE = 'vault';
const STORE = 'keys';
const CURRENT = 'current';

interface Row extends DataKey {
  slot: string;
}

export function idbKeyStore(idb: IDBFactory): KeyStore {
  return {
    current: () =>
      run(idb, 'readonly', async (store) => asKey(await ask<Row | undefined>(store.get(CURRENT)))),
    find: (kid) =>
      run(idb, 'readonly', async (store) => {
        const row = await ask<Row | undefined>(store.get(CURRENT));
        if (row?.kid === kid) return row.key;
        return (await ask<Row | undefined>(store.get(kid)))?.key ?? null;
      }),
    adopt: (candidate) =>
      run(idb, 'readwrite', async (store) => {
        const held = asKey(await ask<Row | undefined>(store.get(CURRENT)));
        if (held) return held;
        await ask(store.put({ slot: CURRENT, ...candidate } satisfies Row));
        return candidate;
      }),
  };
}

function asKey(row: Row | undefined): DataKey | null {
  return row ? { kid: row.kid, key: row.key } : null;
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
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'slot' });
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
