/** Seals and opens the two parts of a record. */
import type { KeySet, VaultDeps } from './deps';
import { VaultError } from './errors';
import type { Keyring } from './keyring';
import { migrated } from './migrations';
import { aadOf, type Meta, type Part, type StoredRecord, VERSION } from './record';
import { sealText, unsealText } from './seal';

export interface Codec {
  /** Seals both parts under the current keys. */
  seal(id: string, meta: Meta, code: string): Promise<StoredRecord>;
  /** Seals `meta` anew. The secret is only opened to bring it to the current version or keys. */
  reseal(id: string, stored: StoredRecord, meta: Meta): Promise<StoredRecord>;
  openMeta(id: string, stored: StoredRecord): Promise<Meta>;
  openSecret(id: string, stored: StoredRecord): Promise<string>;
}

export function createCodec({ crypto }: Pick<VaultDeps, 'crypto'>, keyring: Keyring): Codec {
  const sealPart = ({ key }: KeySet, id: string, part: Part, text: string) =>
    sealText(crypto, key, text, aadOf(VERSION, id, part));

  async function open(id: string, stored: StoredRecord, part: Part): Promise<string> {
    const { key } = await keyring.find(stored.kid);
    try {
      return await unsealText(crypto, key, stored[part], aadOf(stored.v, id, part));
    } catch {
      throw new VaultError('vault_error_damaged');
    }
  }

  async function seal(id: string, meta: Meta, code: string): Promise<StoredRecord> {
    const keys = await keyring.current();
    const [sealedMeta, secret] = await Promise.all([
      sealPart(keys, id, 'meta', JSON.stringify(meta)),
      sealPart(keys, id, 'secret', code),
    ]);
    return { v: VERSION, kid: keys.kid, meta: sealedMeta, secret };
  }

  return {
    seal,

    async reseal(id, stored, meta) {
      const keys = await keyring.current();
      if (stored.v !== VERSION || stored.kid !== keys.kid) {
        return seal(id, meta, await open(id, stored, 'secret'));
      }
      return { ...stored, meta: await sealPart(keys, id, 'meta', JSON.stringify(meta)) };
    },

    async openMeta(id, stored) {
      const text = await open(id, stored, 'meta');
      try {
        return migrated(stored.v, JSON.parse(text));
      } catch {
        throw new VaultError('vault_error_damaged');
      }
    },

    openSecret: (id, stored) => open(id, stored, 'secret'),
  };
}
