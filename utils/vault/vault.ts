import { answered, confirmed, edited, filledFrom, isPurgeDue, newMeta, stamped } from './change';
import { createCodec } from './codec';
import type { VaultDeps } from './deps';
import { VaultError } from './errors';
import { fingerprint } from './fingerprint';
import { createKeyring } from './keyring';
import { type Meta, summaryOf } from './record';
import { createShelf, type Entry, twinOf } from './shelf';
import type { Listing, Vault } from './types';

/** The vault over given surroundings; `openVault` gives it the browser's. */
export function createVault(deps: VaultDeps): Vault {
  const codec = createCodec(deps, createKeyring(deps));
  const shelf = createShelf(deps, codec);
  const { exclusive, now, crypto } = deps;

  /** One operation at a time over all contexts; each is also a new attempt for what storage refused. */
  const operation = <T>(work: () => Promise<T>): Promise<T> =>
    exclusive(async () => {
      await shelf.flush();
      return work();
    });

  const summary = ({ id, meta, saved }: Entry) => summaryOf(id, meta, !saved);

  const changed = (entry: Entry, change: Partial<Meta>): Entry => ({
    ...entry,
    meta: stamped(entry.meta, change, now()),
  });

  /** A change the user asked for: when it can't be kept, they hear of it. */
  const byUser = (id: string, change: (meta: Meta) => Partial<Meta>) =>
    operation(async () => {
      const entry = await shelf.find(id);
      return summary(await shelf.write(changed(entry, change(entry.meta))));
    });

  /** A change a page reported: nobody would repeat it, so it is held. */
  const byPage = (id: string, change: (meta: Meta) => Partial<Meta>) =>
    operation(async () => {
      const entry = await shelf.find(id);
      return summary(await shelf.writeOrHold(changed(entry, change(entry.meta))));
    });

  return {
    async keep(draft, { host }) {
      const print = await fingerprint(crypto, draft.code);
      return operation(async () => {
        const contents = await shelf.load().catch(() => null);
        const twin = twinOf(contents ?? shelf.contentsHeld(), print);
        if (twin) {
          const news = filledFrom(twin.meta, draft);
          const entry = news ? await shelf.writeOrHold(changed(twin, news)) : twin;
          return { id: twin.id, saved: twin.saved || entry.saved };
        }
        const draftEntry: Entry = {
          id: crypto.randomUUID(),
          meta: newMeta(draft, host, print, now()),
          secret: { code: draft.code },
          saved: false,
        };
        // Unread storage may hold this very code already: it is held until that is known.
        const entry = contents ? await shelf.writeOrHold(draftEntry) : await shelf.hold(draftEntry);
        return { id: entry.id, saved: entry.saved };
      });
    },

    confirm: (id, more = {}) => byPage(id, (meta) => confirmed(meta, more)),
    setResult: (id, client, result) => byPage(id, (meta) => answered(meta, client, result, now())),
    edit: (id, change) => byUser(id, () => edited(change)),
    revoke: (id) => byUser(id, () => ({ state: 'revoked' })),
    remove: async (id) => void (await byUser(id, () => ({ removedAt: now() }))),
    restore: (id) => byUser(id, () => ({ removedAt: null })),

    list: () =>
      operation(async (): Promise<Listing> => {
        let problem: Listing['problem'] = null;
        const contents = await shelf.load().catch((error: unknown) => {
          problem = error instanceof VaultError ? error.key : 'vault_error_storage';
          return null;
        });
        const entries = [...(contents ?? shelf.contentsHeld()).entries.values()];
        for (const entry of entries) {
          if (isPurgeDue(entry.meta, now())) await shelf.purge(entry.id).catch(() => undefined);
        }
        return {
          codes: entries
            .filter((entry) => entry.meta.removedAt === null)
            .map(summary)
            .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1)),
          damaged: contents?.damaged.length ?? 0,
          newer: contents?.newer.length ?? 0,
          locked: false,
          problem,
        };
      }),

    reveal: (id) =>
      operation(async () => {
        const { secret, meta } = await shelf.find(id);
        if (meta.removedAt !== null) throw new VaultError('vault_error_notFound');
        return 'code' in secret ? secret.code : codec.openSecret(id, secret.stored);
      }),
  };
}
