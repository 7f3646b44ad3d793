/** Reads and writes the one sealed list of mailboxes. Callers run inside `exclusive`. */
import type { MailboxList } from '../../mailbox';
import type { VaultDeps } from '../deps';
import { isVaultError, VaultError } from '../errors';
import type { Keyring } from '../keyring';
import { sealText, unsealText } from '../seal';
import { LIST_KEY, LIST_VERSION, listPlace, parseStoredList, readContent, writeContent } from './record';

export interface MailboxStore {
  /** Empty when there is none yet. @throws VaultError: also for one that can't be read, which stays where it is. */
  read(): Promise<MailboxList>;
  /** Seals all of it anew. @throws VaultError; nothing has changed then. */
  write(list: MailboxList): Promise<void>;
  /** Brings it under the current keys. One that can't be read stays as it is. @throws VaultError. */
  rekey(): Promise<void>;
  /** @throws VaultError `vault_error_newerFirst` when only a newer version can move it to other keys. */
  requireMovable(): Promise<void>;
  /** Deletes one that can't be read, and nothing else. @throws VaultError. */
  discard(): Promise<void>;
}

export function createMailboxStore(
  { storage, crypto }: Pick<VaultDeps, 'storage' | 'crypto'>,
  keyring: Keyring,
): MailboxStore {
  /** What was opened last, and from which sealed text: the same text has the same content. */
  let known: { sealed: string; list: MailboxList } | null = null;

  const orRefused = <T>(call: Promise<T>): Promise<T> =>
    call.catch(() => {
      throw new VaultError('vault_error_storage');
    });
  const stored = async () => {
    const value = (await orRefused(storage.get(LIST_KEY)))[LIST_KEY];
    return value === undefined ? null : parseStoredList(value);
  };

  async function read(): Promise<MailboxList> {
    const at = await stored();
    if (!at) return { mailboxes: [], refused: [] };
    const { key } = await keyring.find(at.kid);
    if (known?.sealed === at.sealed) return known.list;
    try {
      const text = await unsealText(crypto, key, at.sealed, listPlace(at.v));
      known = { sealed: at.sealed, list: readContent(at.v, text) };
      return known.list;
    } catch {
      throw new VaultError('vault_error_damaged');
    }
  }

  async function write(list: MailboxList): Promise<void> {
    const { kid, key } = await keyring.current();
    const sealed = await sealText(crypto, key, writeContent(list), listPlace(LIST_VERSION));
    await orRefused(storage.set({ [LIST_KEY]: { v: LIST_VERSION, kid, sealed } }));
  }

  const isUnreadable = (error: unknown) => isVaultError(error, 'vault_error_damaged', 'vault_error_keyLost');

  return {
    read,
    write,
    async rekey() {
      try {
        const list = await stored();
        if (!list || list.kid === (await keyring.current()).kid) return;
        await write(await read());
      } catch (error) {
        if (isVaultError(error, 'vault_error_newer')) throw new VaultError('vault_error_newerFirst');
        if (!isUnreadable(error)) throw error;
      }
    },
    async requireMovable() {
      await stored().catch((error: unknown) => {
        if (isVaultError(error, 'vault_error_newer')) throw new VaultError('vault_error_newerFirst');
        if (!isUnreadable(error)) throw error;
      });
    },
    async discard() {
      const failure = await read().then(
        () => null,
        (error: unknown) => error,
      );
      if (failure === null) return;
      if (!isUnreadable(failure)) throw failure;
      await orRefused(storage.remove(LIST_KEY));
    },
  };
}
