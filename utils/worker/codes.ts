/** The vault behind the messages `code/*` (pages) and `codes/*` (our own pages). */
import type { CodeDraft } from '../codes';
import type { Vault } from '../vault';
import type { PageSender } from './border';
import { capturedBy, hintFor, renewedBy, withCapture, withConfirmation } from './memory';
import { keyOf, outcome } from './outcome';
import type { Handlers } from './router';
import type { SessionStore } from './session';

export type CodeVault = Pick<
  Vault,
  'keep' | 'confirm' | 'list' | 'reveal' | 'edit' | 'revoke' | 'remove' | 'restore'
>;

export interface CodesDeps {
  vault: CodeVault;
  session: SessionStore;
  now: () => number;
  /** A code was seen or confirmed: frames want to know. */
  progressed(): Promise<void>;
}

type CodeHandlers = Pick<Handlers, Extract<keyof Handlers, `code${string}`>>;

export function createCodeHandlers({ vault, session, now, progressed }: CodesDeps): CodeHandlers {
  const withAddress = async (draft: CodeDraft, page: PageSender): Promise<CodeDraft> =>
    draft.address ? draft : { ...draft, address: hintFor(await session.read(), page) };

  /** A page may speak only of a code that its tab handed in, or that was made on its host. */
  const maySpeakOf = async (id: string, page: PageSender) => {
    if (capturedBy(await session.read(), id, page)) return true;
    const { codes } = await vault.list();
    return codes.some((code) => code.id === id && code.host === page.url.hostname);
  };

  return {
    async 'code/captured'({ draft }, page) {
      const kept = await vault.keep(await withAddress(draft, page), { host: page.url.hostname });
      // The code is kept: what is only remembered for the guide may fail without saying otherwise.
      await session.change((all) => withCapture(all, kept.id, page.tabId, now())).catch(() => undefined);
      await progressed().catch(() => undefined);
      return kept;
    },
    async 'code/confirmed'({ id, ...more }, page) {
      if (!(await maySpeakOf(id, page))) return { ok: false };
      const renews = renewedBy(await session.read(), id, now());
      await vault.confirm(id, renews ? { ...more, renews } : more);
      await session.change((all) => withConfirmation(all, id, page.tabId, now()));
      await progressed();
      return { ok: true };
    },
    'codes/list': () => vault.list(),
    'codes/reveal': async ({ id }) => {
      try {
        return { code: await vault.reveal(id) };
      } catch (error) {
        return { error: keyOf(error) };
      }
    },
    'codes/edit': ({ id, ...change }) => outcome(vault.edit(id, change)),
    'codes/revoke': ({ id }) => outcome(vault.revoke(id)),
    'codes/remove': ({ id }) => outcome(vault.remove(id)),
    'codes/restore': ({ id }) => outcome(vault.restore(id)),
  };
}
