/** Backup and move. */
import { type Contents, type Entry, isUnread } from './contents';
import type { Context } from './context';
import { isVaultError, VaultError } from './errors';
import { fingerprint } from './fingerprint';
import { newKdfParams } from './kdf';
import { requireLength } from './passphrase-operations';
import { type FileCode, readFile, writeFile } from './transfer/file';
import { decide } from './transfer/merge';
import type { ImportItem, ImportReport, Transfer } from './types';
import { requireOpen } from './user-operations';

export function transferOperations(context: Context): Transfer {
  const { deps, keyring, codec, shelf, run, load } = context;
  const { crypto } = deps;

  /** Null: the code can't be read. */
  async function fileCode({ id, meta, secret }: Entry): Promise<FileCode | null> {
    const { fingerprint: _, removedAt: __, reminded: ___, ...known } = meta;
    try {
      const code = 'code' in secret ? secret.code : await codec.openSecret(id, secret.stored);
      return { id, code, ...known };
    } catch (error) {
      if (isVaultError(error, 'vault_error_damaged')) return null;
      throw error;
    }
  }

  /** An id that is free here: the file's own, so that records go on referring to each other. */
  const freeId = (id: string, contents: Contents, taken: Map<string, Entry>): string => {
    const isTaken = contents.entries.has(id) || taken.has(id);
    return isTaken || isUnread(contents, id) ? crypto.randomUUID() : id;
  };

  async function plan(
    codes: FileCode[],
    contents: Contents,
  ): Promise<{ items: ImportItem[]; writes: Entry[] }> {
    const writes = new Map<string, Entry>();
    const items: ImportItem[] = [];
    const byCode = new Map([...contents.entries.values()].map((entry) => [entry.meta.fingerprint, entry]));
    for (const theirs of codes) {
      const print = await fingerprint(crypto, theirs.code);
      const mine = byCode.get(print);
      const { action, changes, meta } = decide(theirs, mine?.meta ?? null, print);
      items.push({
        address: theirs.address,
        name: theirs.name,
        expiresAt: theirs.expiresAt,
        action,
        writtenAt: { file: theirs.updatedAt, here: mine?.meta.updatedAt ?? null },
        changes,
      });
      if (!meta) continue;
      const entry: Entry = mine
        ? { ...mine, meta }
        : { id: freeId(theirs.id, contents, writes), meta, secret: { code: theirs.code }, saved: false };
      writes.set(entry.id, entry);
      // The same code twice in one file meets itself.
      byCode.set(print, entry);
    }
    return { items, writes: [...writes.values()] };
  }

  return {
    exportCodes: (passphrase) =>
      run(async (access) => {
        requireOpen(access);
        requireLength(passphrase);
        await keyring.touch();
        const contents = await load();
        const shown = [...contents.entries.values()].filter(({ meta }) => meta.removedAt === null);
        const opened = await Promise.all(shown.map(fileCode));
        const codes = opened.filter((code) => code !== null);
        const kdf = newKdfParams(crypto, await deps.calibrate());
        const left = contents.damaged.length + contents.newer.length + opened.length - codes.length;
        return { text: await writeFile(crypto, codes, passphrase, kdf), count: codes.length, left };
      }),

    importCodes: (text, passphrase, { apply }) =>
      run(async (access): Promise<ImportReport> => {
        requireOpen(access);
        await keyring.touch();
        const codes = await readFile(crypto, text, passphrase);
        const { items, writes } = await plan(codes, await load());
        if (apply && writes.length > 0) {
          await shelf.write(writes);
          // Renews the index: the next worker would have to open each of the new records.
          await load().catch(() => undefined);
        }
        return { items, applied: apply };
      }),

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
