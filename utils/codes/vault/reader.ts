/** Opens what `storage.local` holds. Nothing that can't be opened is touched, and none of it hides the rest. */
import type { Codec } from './codec';
import { type Contents, type Entry, emptyContents } from './contents';
import { isVaultError, VaultError } from './errors';
import { hashOf, type MetaIndex, type MetaIndexStore } from './meta-index';
import { idOfKey, isRecordKey, type Meta, parseStored, type StoredRecord } from './record';

export interface Reader {
  /** @throws VaultError. */
  one(id: string, value: unknown): Promise<Entry>;
  /** @throws VaultError when the keys are out of reach: no verdict on any record then. */
  all(items: Record<string, unknown>): Promise<Contents>;
  /** Spares the next look the opening. */
  remember(id: string, stored: StoredRecord, meta: Meta): void;
  forget(): void;
}

const isSame = (a: StoredRecord, b: StoredRecord): boolean =>
  a.meta === b.meta && a.kid === b.kid && a.v === b.v;

/** So few that are not in the index are opened one by one faster than it is written. */
const FEW = 64;

export function createReader(codec: Codec, index: MetaIndexStore): Reader {
  const cache = new Map<string, { stored: StoredRecord; meta: Meta }>();
  let unindexed = 0;

  function remember(id: string, stored: StoredRecord, meta: Meta): void {
    cache.set(id, { stored, meta });
    unindexed++;
  }

  async function one(id: string, value: unknown): Promise<Entry> {
    const stored = parseStored(value);
    const hit = cache.get(id);
    // Sealed text starts with a random IV: the same text means the same content.
    if (hit && isSame(hit.stored, stored)) return { id, meta: hit.meta, secret: { stored }, saved: true };
    const meta = await codec.openMeta(id, stored);
    remember(id, stored, meta);
    return { id, meta, secret: { stored }, saved: true };
  }

  function recall(id: string, value: unknown, { hash, meta }: { hash: number; meta: Meta }): void {
    const stored = parseStored(value);
    if (hashOf(stored) === hash) cache.set(id, { stored, meta });
  }

  async function all(items: Record<string, unknown>): Promise<Contents> {
    const contents = emptyContents();
    const records = Object.entries(items).filter(([key]) => isRecordKey(key));
    const known: MetaIndex = records.length - cache.size > FEW ? await index.read() : new Map();
    const open = async ([key, value]: [string, unknown]) => {
      const id = idOfKey(key);
      const copy = id ? known.get(id) : undefined;
      try {
        if (!id) throw new VaultError('vault_error_damaged');
        if (copy && !cache.has(id)) recall(id, value, copy);
        contents.entries.set(id, await one(id, value));
      } catch (error) {
        if (isVaultError(error, 'vault_error_newer')) contents.newer.push(key);
        else if (isVaultError(error, 'vault_error_damaged', 'vault_error_keyLost'))
          contents.damaged.push(key);
        else throw error;
      }
    };
    await Promise.all(records.map(open));
    if (unindexed > FEW) {
      unindexed = 0;
      await index.write(
        [...contents.entries.values()].flatMap(({ id, meta, secret }) =>
          'stored' in secret ? { id, meta, stored: secret.stored } : [],
        ),
      );
    }
    return contents;
  }

  return {
    one,
    all,
    remember,
    forget() {
      cache.clear();
      unindexed = 0;
    },
  };
}
