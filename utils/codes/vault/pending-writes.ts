/**
 * Entries that `storage.local` refused: in memory, and sealed in `storage.session`, so that they outlive the
 * worker, though not the browser.
 */
import type { Entry } from './contents';
import type { StorageArea } from './deps';
import { isVaultError } from './errors';
import type { Reader } from './reader';
import { idOfKey, type StoredRecord, storageKey } from './record';

export interface Held {
  entry: Entry;
  /** As it is to be written; null as long as there was no key to seal it. */
  sealed: StoredRecord | null;
}

export interface PendingWrites {
  all(): Held[];
  get(id: string): Entry | null;
  add(entry: Entry, sealed: StoredRecord | null): Promise<void>;
  drop(id: string): Promise<void>;
  /** Brings back what an earlier worker held. */
  recover(): Promise<void>;
  /** Leaves only what `recover` could not bring back. */
  close(): void;
}

export function createPendingWrites(session: StorageArea | null, reader: Reader): PendingWrites {
  const held = new Map<string, Held & { mirrored: boolean }>();
  let recovered = session === null;

  return {
    all: () => [...held.values()],
    get: (id) => held.get(id)?.entry ?? null,

    async add(entry, sealed) {
      const item = { entry, sealed, mirrored: false };
      held.set(entry.id, item);
      if (!session || !sealed) return;
      item.mirrored = await session.set({ [storageKey(entry.id)]: sealed }).then(
        () => true,
        () => false,
      );
    },

    async drop(id) {
      if (held.delete(id)) await session?.remove(storageKey(id)).catch(() => undefined);
    },

    async recover() {
      if (recovered || !session) return;
      const items = await session.get(null).catch(() => null);
      if (!items) return;
      for (const [key, value] of Object.entries(items)) {
        const id = idOfKey(key);
        if (!id || held.has(id)) continue;
        try {
          const entry = { ...(await reader.one(id, value)), saved: false };
          held.set(id, { entry, sealed: value as StoredRecord, mirrored: true });
        } catch (error) {
          // Keys out of reach: tried again with the next operation.
          if (!isVaultError(error, 'vault_error_damaged', 'vault_error_keyLost', 'vault_error_newer')) return;
        }
      }
      recovered = true;
    },

    close() {
      for (const [id, { mirrored }] of held) if (mirrored) held.delete(id);
      recovered = session === null;
    },
  };
}
