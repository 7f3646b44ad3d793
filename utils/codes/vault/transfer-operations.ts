/** Backup and move. */
import type { Entry } from './contents';
import type { Context } from './context';
import { isVaultError, VaultError } from './errors';
import { newKdfParams } from './kdf';
import { requireLength } from './passphrase-operations';
import { readFile, writeFile } from './transfer/file';
import { type FileCode, readRecord, type Skipped, skippedOf } from './transfer/file-code';
import { planned } from './transfer/plan';
import type { ImportReport, Transfer } from './types';
import { requireOpen } from './user-operations';

export function transferOperations(context: Context): Transfer {
  const { deps, keyring, codec, recordStore, run, load } = context;
  const { crypto, now, isCode } = deps;

  /** The code can't be read, or is none: the record is not in the file. */
  async function fileCode({ id, meta, secret }: Entry): Promise<FileCode | null> {
    const { fingerprint: _, removedAt: __, reminded: ___, supposedBy: ____, typed: _____, ...known } = meta;
    try {
      const code = 'code' in secret ? secret.code : await codec.openSecret(id, secret.stored);
      return readRecord({ id, code, ...known }, now(), isCode);
    } catch (error) {
      if (isVaultError(error, 'vault_error_damaged')) return null;
      throw error;
    }
  }

  /** What is to go into a file, and whose codes can't. */
  const gathered = (): Promise<{ codes: FileCode[]; unread: number; left: Skipped[] }> =>
    run(async (access) => {
      requireOpen(access);
      await keyring.touch();
      const contents = await load();
      const shown = [...contents.entries.values()].filter(({ meta }) => meta.removedAt === null);
      const read = await Promise.all(shown.map(fileCode));
      const left = shown.flatMap(({ meta }, at) => (read[at] ? [] : [skippedOf(meta, at + 1)]));
      return {
        codes: read.filter((code) => code !== null),
        unread: contents.damaged.length + contents.newer.length,
        left,
      };
    });

  return {
    async exportCodes(passphrase) {
      requireLength(passphrase);
      const { codes, unread, left } = await gathered();
      // Deriving takes its time, twice: meanwhile pages go on handing in codes.
      const text = await writeFile(crypto, codes, passphrase, newKdfParams(crypto, await deps.calibrate()));
      const back = await readFile(crypto, text, passphrase, now(), isCode).catch(() => null);
      if (JSON.stringify(back?.codes) !== JSON.stringify(codes))
        throw new VaultError('vault_error_fileNotReadBack');
      return { text, count: codes.length, left: unread + left.length, named: left };
    },

    async importCodes(text, passphrase, { apply }) {
      await run(async (access) => {
        requireOpen(access);
        await keyring.touch();
      });
      const { codes, skipped } = await readFile(crypto, text, passphrase, now(), isCode);
      return run(async (access): Promise<ImportReport> => {
        requireOpen(access);
        const { items, writes } = await planned(crypto, codes, await load());
        if (apply && writes.length > 0) {
          await recordStore.write(writes);
          // Renews the index: the next worker would have to open each of the new records.
          await load().catch(() => undefined);
        }
        return { items, skipped, applied: apply };
      });
    },

    discardDamaged: () =>
      run(async (access) => {
        requireOpen(access);
        const { damaged } = await load();
        await deps.storage.remove(damaged).catch(() => {
          throw new VaultError('vault_error_storage');
        });
        return damaged.length;
      }),
  };
}
