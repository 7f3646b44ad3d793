/** What all operations of one vault share. */
import { applyInboxEvents } from './apply-inbox-events';
import { type Codec, createCodec } from './codec';
import type { Contents, Entry } from './contents';
import type { VaultDeps } from './deps';
import { isVaultError, VaultError } from './errors';
import { createInbox, type Inbox } from './inbox';
import { type Access, createKeyring, type Keyring } from './keyring';
import { createMailboxStore, type MailboxStore } from './mailboxes/store';
import { createMetaIndex } from './meta-index';
import { createRecordStore, type RecordStore } from './record-store';
import { rekey } from './rekey';

export interface Context {
  deps: VaultDeps;
  keyring: Keyring;
  codec: Codec;
  recordStore: RecordStore;
  inbox: Inbox;
  mailboxes: MailboxStore;
  /** One operation at a time over all contexts; each is also a new attempt at what is left undone. */
  run<T>(work: (access: Access) => Promise<T>): Promise<T>;
  /** Everything readable, boxed events applied. @throws VaultError. */
  load(): Promise<Contents>;
  /** The same without reading what was read before, and without looking for boxed events. @throws VaultError. */
  recall(): Promise<Contents>;
  /** One record, which may still be a boxed event. @throws VaultError. */
  locate(id: string): Promise<Entry>;
}

export function createContext(deps: VaultDeps): Context {
  const keyring = createKeyring(deps);
  const codec = createCodec(deps, keyring);
  const recordStore = createRecordStore(deps, codec, createMetaIndex(deps, keyring));
  const inbox = createInbox(deps);
  const mailboxes = createMailboxStore(deps, keyring);

  const run: Context['run'] = (work) =>
    deps.exclusive(async () => {
      const access = await keyring.refresh();
      await inbox.flush();
      if (access.kind !== 'closed') await recordStore.flush();
      // Held codes stay at hand when it is storage that fails: the user is to copy them.
      else if (access.why !== 'vault_error_storage') recordStore.close();
      if (access.kind === 'open') await rekey(context, access.lock).catch(() => undefined);
      return asVaultError(work(keyring.access()));
    });

  async function load(): Promise<Contents> {
    const items = await recordStore.read();
    const contents = await recordStore.open(items);
    await applyInboxEvents(context, items, contents);
    return contents;
  }

  const recall = async () => (await recordStore.known()) ?? load();

  async function locate(id: string): Promise<Entry> {
    try {
      return await recordStore.find(id);
    } catch (error) {
      if (!isVaultError(error, 'vault_error_notFound')) throw error;
      const entry = (await load()).entries.get(id);
      if (!entry) throw error;
      return entry;
    }
  }

  const context: Context = { deps, keyring, codec, recordStore, inbox, mailboxes, run, load, recall, locate };
  return context;
}

/** Nothing of a lower layer gets out: its text may hold what was being written. */
function asVaultError<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw isVaultError(error) ? error : new VaultError('vault_error_storage');
  });
}
