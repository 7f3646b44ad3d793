/**
 * The open key set between worker restarts: in `storage.session`, which is memory only, closed to pages, and
 * gone with the browser. IndexedDB would write it to disk.
 */
import { base64, fromBase64 } from './bytes';
import type { StorageArea } from './deps';
import type { RawKeySet } from './key-set';

const KEY = 'vault:open';

export interface OpenSlot {
  raw: RawKeySet;
  /** Last use by the user, milliseconds since the epoch. */
  usedAt: number;
}

interface Stored {
  kid: string;
  key: string;
  boxPrivate: string;
  boxPublic: string;
  usedAt: number;
}

export interface UnlockedStore {
  read(): Promise<OpenSlot | null>;
  write(slot: OpenSlot): Promise<void>;
  clear(): Promise<void>;
}

export function createUnlockedStore(session: StorageArea | null): UnlockedStore {
  /** Where there is no session area, or it refused: the key lives as long as this worker. */
  let inMemory: OpenSlot | null = null;

  return {
    async read() {
      if (inMemory || !session) return inMemory;
      const stored = await session.get(KEY).then(
        (items) => items[KEY] as Stored | undefined,
        () => undefined,
      );
      if (!stored) return null;
      const { kid, boxPublic, usedAt } = stored;
      const raw = { kid, key: fromBase64(stored.key), boxPrivate: fromBase64(stored.boxPrivate), boxPublic };
      return { raw, usedAt };
    },

    async write(slot) {
      const { kid, key, boxPrivate, boxPublic } = slot.raw;
      const stored: Stored = {
        kid,
        key: base64(key),
        boxPrivate: base64(boxPrivate),
        boxPublic,
        usedAt: slot.usedAt,
      };
      try {
        if (!session) throw new Error('no session area');
        await session.set({ [KEY]: stored });
        inMemory = null;
      } catch {
        inMemory = slot;
      }
    },

    async clear() {
      inMemory = null;
      await session?.remove(KEY).catch(() => undefined);
    },
  };
}

/** A clock set back would keep the vault open for that long: it counts as idle. */
export function isIdle(usedAt: number, idleMinutes: number, now: number): boolean {
  const idle = now - usedAt;
  return idle >= idleMinutes * 60_000 || idle < -60_000;
}
