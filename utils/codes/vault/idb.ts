/** The vault's own IndexedDB database. */

export const KEYS = 'keys';
export const CACHE = 'cache';
const DATABASE = 'vault';

export function ask<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error);
  });
}

/** One transaction; resolves only once it is complete, so that a key told to exist does. */
export async function run<T>(
  idb: IDBFactory,
  name: typeof KEYS | typeof CACHE,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const opening = idb.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    for (const store of [KEYS, CACHE]) opening.result.createObjectStore(store);
  };
  const database = await ask<IDBDatabase>(opening);
  try {
    // Relaxed durability would answer before the key is on disk; a lost key loses every code.
    const transaction = database.transaction(name, mode, { durability: 'strict' });
    const complete = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
    // A failed request rejects both; only one of the two is awaited then.
    complete.catch(() => undefined);
    const result = await work(transaction.objectStore(name));
    await complete;
    return result;
  } finally {
    database.close();
  }
}
