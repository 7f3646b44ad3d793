/**
 * All metas in one sealed piece, so that a worker just started opens one thing and not a thousand. A copy only:
 * it lies in IndexedDB, takes no room from the codes, and can be lost at any time. A record whose sealed text is
 * not the one the copy was made of is opened itself.
 */
import type { VaultDeps } from './deps';
import type { Keyring } from './keyring';
import { type Meta, type StoredRecord, VERSION } from './record';
import { sealText, unsealText } from './seal';

export type MetaIndex = Map<string, { hash: number; meta: Meta }>;

export interface MetaIndexStore {
  /** Never throws; empty when there is none that can be opened. */
  read(): Promise<MetaIndex>;
  /** Never throws. */
  write(entries: Iterable<{ id: string; stored: StoredRecord; meta: Meta }>): Promise<void>;
}

const aad = `qiye-vault/index/${VERSION}`;

export function createMetaIndex({ cache, crypto }: VaultDeps, keyring: Keyring): MetaIndexStore {
  return {
    async read() {
      try {
        const copy = (await cache?.read()) as { kid: string; sealed: string } | undefined;
        if (!copy) return new Map();
        const { kid, sealed } = copy;
        const { key } = await keyring.find(kid);
        const rows = JSON.parse(await unsealText(crypto, key, sealed, aad)) as [string, number, Meta][];
        return new Map(rows.map(([id, hash, meta]) => [id, { hash, meta }]));
      } catch {
        return new Map();
      }
    },

    async write(entries) {
      try {
        const { kid, key } = await keyring.current();
        const rows = [...entries].map(({ id, stored, meta }) => [id, hashOf(stored), meta]);
        await cache?.write({ kid, sealed: await sealText(crypto, key, JSON.stringify(rows), aad) });
      } catch {
        // It is made again when it is missed.
      }
    },
  };
}

/**
 * 53 bits over a record's `meta` as stored. Against accidents: whoever could forge it could put back an older
 * record as well, and would still show nothing but what the vault once wrote.
 */
export function hashOf({ v, kid, meta }: StoredRecord): number {
  let a = 0x811c9dc5 ^ v;
  let b = 0x1b873593;
  const text = kid + meta;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul((b << 13) | (b >>> 19), 5) ^ unit ^ (a >>> 7);
  }
  return (a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff);
}
