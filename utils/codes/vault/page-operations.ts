/** What pages report. Nobody would report it twice, so all of it is held when it can't be stored. */
import { apply } from './apply';
import type { Contents } from './contents';
import type { Context } from './context';
import { VaultError } from './errors';
import type { PageEvent } from './events';
import { fingerprint } from './fingerprint';
import type { Access } from './keyring';
import type { Vault } from './types';

export function pageOperations(context: Context): Pick<Vault, 'keep' | 'confirm' | 'setResult'> {
  const { deps, recordStore, inbox, run, load, recall } = context;
  const { crypto, now } = deps;
  /** Codes boxed by this worker, by fingerprint: the page may hand one in again. */
  const inboxIds = new Map<string, string>();

  const isShut = (access: Access) => access.kind === 'closed' && access.why !== 'vault_error_storage';

  async function report(event: PageEvent): Promise<void> {
    await run(async (access) => {
      if (isShut(access)) return void (await inbox.put(event));
      const isOf = (contents: Contents) => contents.entries.has(recordStore.idOf(event.id));
      // What is said may be about a boxed code: those are found by the full look alone.
      const recalled = await recall().catch(() => null);
      const contents = recalled && !isOf(recalled) ? await load().catch(() => null) : recalled;
      const known = { ...event, id: recordStore.idOf(event.id) };
      const { entry, changed } = apply(contents ?? recordStore.held(), known, '', now());
      for (const each of changed) await recordStore.writeOrHold(each);
      if (entry) return;
      // Unread storage may have the record: the report waits until that is known.
      if (contents) throw new VaultError('vault_error_notFound');
      await inbox.put(event);
    });
  }

  return {
    async keep(draft, { host, provider }) {
      const print = await fingerprint(crypto, draft.code);
      return run(async (access) => {
        const event: PageEvent = { kind: 'keep', id: crypto.randomUUID(), at: now(), host, provider, draft };
        if (isShut(access)) {
          const id = inboxIds.get(print) ?? event.id;
          const saved = await inbox.put({ ...event, id });
          inboxIds.set(print, id);
          return { id, saved };
        }
        const contents = await recall().catch(() => null);
        const { entry, changed } = apply(contents ?? recordStore.held(), event, print, now());
        let saved = entry?.saved ?? false;
        for (const each of changed) {
          // Unread storage may have this very code already: it is held until that is known.
          const kept = contents ? await recordStore.writeOrHold(each) : await recordStore.hold(each);
          saved ||= kept.saved;
          // No key to seal it: boxed as well, it outlives the worker.
          if ('code' in kept.secret) await inbox.put({ ...event, id: each.id });
        }
        return { id: entry?.id ?? event.id, saved };
      });
    },

    confirm: (id, more = {}) => report({ kind: 'confirm', id, at: now(), more }),
    setResult: (id, client, result) => report({ kind: 'result', id, at: now(), client, result }),
  };
}
