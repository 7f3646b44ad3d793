/**
 * Moves all records to the current keys: to those under the passphrase when one was made, to the device's own
 * when it was taken off. The lock record says that it is under way, so that it goes on after any interruption;
 * every record is readable all the time, as it names its keys.
 */
import type { Context } from './context';
import { VaultError } from './errors';
import { boxEntry } from './inbox';
import { LOCK_KEYS, type LockRecord, storeLock } from './lock-record';

const BATCH = 100;

/** @throws VaultError; what is done is done, and the next call goes on. */
export async function rekey(context: Context, lock: LockRecord): Promise<void> {
  if (!lock.retiring && !lock.leaving) return;
  const { deps, keyring, recordStore, inbox, mailboxes } = context;
  const set = await keyring.current();
  // First the address for boxed events, then the look at those that came under the old one: none slips through.
  await deps.storage.set(boxEntry(set));
  const contents = await context.load();
  // The old keys are needed for as long as there are records that only a newer version can move.
  if (contents.newer.length > 0) throw new VaultError('vault_error_newerFirst');

  const left = [...contents.entries.values()].filter(
    ({ secret }) => 'code' in secret || secret.stored.kid !== set.kid,
  );
  for (let at = 0; at < left.length; at += BATCH) await recordStore.write(left.slice(at, at + BATCH));
  if (recordStore.held().entries.size > 0 || inbox.count({}) > 0) throw new VaultError('vault_error_storage');

  await mailboxes.rekey();

  await deps.cache?.clear();
  if (lock.leaving) {
    await deps.storage.remove([...LOCK_KEYS]);
    await keyring.close();
    await keyring.refresh();
  } else if (lock.retiring) {
    await deps.keyStore.remove(lock.retiring);
    keyring.relock(await storeLock(deps, { ...lock, retiring: null }));
  }
}
