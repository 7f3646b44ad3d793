import type { VaultDeps } from './deps';
import { VaultError } from './errors';

const OURS = /^(code|inbox|vault):/;

/** Deletes all the vault has written. The records go first: without them the keys open nothing. */
export async function erase({ storage, session, keyStore, cache }: VaultDeps): Promise<void> {
  try {
    for (const area of session ? [storage, session] : [storage]) {
      await area.remove(Object.keys(await area.get(null)).filter((key) => OURS.test(key)));
    }
    await cache?.clear();
    const set = await keyStore.current();
    if (set) await keyStore.remove(set.kid);
  } catch {
    throw new VaultError('vault_error_storage');
  }
}
