/** What the user asks for. When it can't be kept, they hear of it, and nothing has changed. */
import { answeredReplaced, edited, stamped } from './change';
import { purgeable, summaries, summary } from './contents';
import type { Context } from './context';
import { isVaultError, VaultError } from './errors';
import type { Access } from './keyring';
import type { Meta } from './record';
import type { Listing, Vault } from './types';

type UserOperations = Pick<
  Vault,
  'edit' | 'revoke' | 'answerReplaced' | 'remove' | 'restore' | 'list' | 'markReminded' | 'reveal'
>;

export function userOperations(context: Context): UserOperations {
  const { deps, keyring, codec, recordStore, inbox, run, load, locate } = context;
  const { now } = deps;

  const change = (id: string, to: (meta: Meta) => Partial<Meta>) =>
    run(async (access) => {
      requireOpen(access);
      await keyring.touch();
      const entry = await locate(id);
      const [written] = await recordStore.write([
        { ...entry, meta: stamped(entry.meta, to(entry.meta), now()) },
      ]);
      return summary(written ?? entry);
    });

  async function list(access: Access): Promise<Listing> {
    if (access.kind === 'closed' && access.why !== 'vault_error_storage') {
      const waiting = await recordStore.read().then(inbox.count, () => 0);
      const problem = access.why === 'vault_error_locked' ? null : access.why;
      return { codes: [], damaged: 0, newer: 0, locked: true, waiting, problem };
    }
    let problem: Listing['problem'] = null;
    const contents = await load().catch((error: unknown) => {
      problem = isVaultError(error) ? error.key : 'vault_error_storage';
      return recordStore.held();
    });
    const over = purgeable(contents, now()).map(({ id }) => id);
    if (over.length > 0) await recordStore.purge(over).catch(() => undefined);
    const { damaged, newer } = contents;
    return {
      codes: summaries(contents),
      damaged: damaged.length,
      newer: newer.length,
      locked: false,
      waiting: 0,
      problem,
    };
  }

  return {
    edit: (id, more) => change(id, (meta) => edited(meta, more)),
    answerReplaced: (id, isReplaced) => change(id, (meta) => answeredReplaced(meta, isReplaced)),
    revoke: (id) => change(id, () => ({ state: 'revoked' })),
    remove: async (id) => void (await change(id, () => ({ removedAt: now() }))),
    restore: (id) => change(id, () => ({ removedAt: null })),
    list: () => run(list),

    markReminded: (marks) =>
      run(async (access) => {
        requireOpen(access);
        const { entries } = await load();
        const changed = marks.flatMap(({ id, reminded }) => {
          const entry = entries.get(id);
          return entry ? { ...entry, meta: stamped(entry.meta, { reminded }, now()) } : [];
        });
        if (changed.length > 0) await recordStore.write(changed);
      }),

    reveal: (id) =>
      run(async (access) => {
        requireOpen(access);
        await keyring.touch();
        const { secret, meta } = await locate(id);
        if (meta.removedAt !== null) throw new VaultError('vault_error_notFound');
        return 'code' in secret ? secret.code : codec.openSecret(id, secret.stored);
      }),
  };
}

/** Storage that fails is no reason to refuse: what is held may be what is asked for. */
export function requireOpen(access: Access): void {
  if (access.kind === 'closed' && access.why !== 'vault_error_storage') throw new VaultError(access.why);
}
