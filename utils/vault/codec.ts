/** Seals and opens the two parts of a record. */
import type { VaultDeps } from './deps';
import { VaultError } from './errors';
import type { Keyring } from './keyring';
import { type Meta, metaSchema, type Part, placeOf, type StoredRecord, VERSION } from './record';
import { sealText, unsealText } from './seal';

export interface Codec {
  /** Seals both parts of a new record. */
  seal(id: string, meta: Meta, code: string): Promise<StoredRecord>;
  /** Seals `meta` anew; the secret stays as it is and need not be opened. */
  reseal(id: string, stored: StoredRecord, meta: Meta): Promise<StoredRecord>;
  openMeta(id: string, stored: StoredRecord): Promise<Meta>;
  openSecret(id: string, stored: StoredRecord): Promise<string>;
}

export function createCodec({ crypto }: Pick<VaultDeps, 'crypto'>, keyring: Keyring): Codec {
  async function open(id: string, stored: StoredRecord, part: Part): Promise<string> {
    const key = await keyring.find(stored.kid);
    try {
      return await unsealText(crypto, key, stored[part], placeOf(stored.v, id, part));
    } catch {
      throw new VaultError('vault_error_damaged');
    }
  }

  return {
    async seal(id, meta, code) {
      const { kid, key } = await keyring.current();
      const [sealedMeta, secret] = await Promise.all([
        sealText(crypto, key, JSON.stringify(meta), placeOf(VERSION, id, 'meta')),
        sealText(crypto, key, code, placeOf(VERSION, id, 'secret')),
      ]);
      return { v: VERSION, kid, meta: sealedMeta, secret };
    },

    async reseal(id, stored, meta) {
      const key = await keyring.find(stored.kid);
      const sealed = await sealText(crypto, key, JSON.stringify(meta), placeOf(stored.v, id, 'meta'));
      return { ...stored, meta: sealed };
    },

    async openMeta(id, stored) {
      const text = await open(id, stored, 'meta');
      const parsed = metaSchema.safeParse(JSON.parse(text));
      if (!parsed.success) throw new VaultError('vault_error_damaged');
      return parsed.data;
    },

    openSecret: (id, stored) => open(id, stored, 'secret'),
  };
}
