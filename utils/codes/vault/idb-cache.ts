import type { Cache } from './deps';
import { ask, CACHE, run } from './idb';

const SLOT = 'index';

/** One value in IndexedDB. */
export function idbCache(idb: IDBFactory): Cache {
  return {
    read: () => run(idb, CACHE, 'readonly', (store) => ask<unknown>(store.get(SLOT))),
    write: (value) => run(idb, CACHE, 'readwrite', async (store) => void (await ask(store.put(value, SLOT)))),
    clear: () => run(idb, CACHE, 'readwrite', async (store) => void (await ask(store.delete(SLOT)))),
  };
}
