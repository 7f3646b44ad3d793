/** The vault behind the messages `code/*` (pages) and `codes/*` (our own pages). */
import type { CodeDraft } from '../codes/code';
import type { Vault } from '../codes/vault';
import { isCodeOf } from '../providers/codes';
import { guidingSite, pageKindOf } from '../providers/sites';
import { agreedAddress } from './addresses';
import { type Allowance, takeOne, withOneConfirmed } from './allowance';
import { keyOf, outcome } from './outcome';
import type { Handlers } from './router';
import type { PageSender } from './sender-identity';
import type { Capture, Session, SessionStore } from './session';
import { captureOf, hintFor, mailRun, renewedBy, withCapture, withConfirmation } from './session-reducers';

export type CodeVault = Pick<
  Vault,
  'keep' | 'confirm' | 'list' | 'reveal' | 'edit' | 'revoke' | 'answerReplaced' | 'remove' | 'restore'
>;

export interface CodesDeps {
  vault: CodeVault;
  session: SessionStore;
  now: () => number;
  /** Whether our scripts may be on this origin. */
  isGranted(origin: string): Promise<boolean>;
  /** A code came into force on this page. */
  worked(page: PageSender): Promise<void>;
  /** A code was seen or confirmed: frames want to know. */
  progressed(): Promise<void>;
}

type CodeHandlers = Pick<Handlers, Extract<keyof Handlers, `code${string}`>>;

/** Answer to a page whose code was not taken: no id, so that it can't speak of it any more. */
const NOT_TAKEN = { id: '', saved: false };

export function createCodeHandlers({
  vault,
  session,
  now,
  isGranted,
  worked,
  progressed,
}: CodesDeps): CodeHandlers {
  /** The same as in the session, for when that can't be written. */
  let own: Pick<Session, 'captures' | 'allowances'> = { captures: [], allowances: [] };

  const mayHandIn = async (page: PageSender): Promise<boolean> => {
    let ok = false;
    const take = (all: readonly Allowance[]) => {
      const taken = takeOne(all, page, now());
      ok = taken.ok;
      return taken.all;
    };
    await session
      .change((all) => ({ ...all, allowances: take(all.allowances) }))
      .catch(() => {
        own = { ...own, allowances: take(own.allowances) };
      });
    return ok;
  };

  const withAddress = async (draft: CodeDraft, page: PageSender): Promise<CodeDraft> => {
    const all = await session.read();
    const run = mailRun(all, now());
    const address = agreedAddress(draft.address, page, hintFor(all, page), run?.account ?? '');
    return { ...draft, address };
  };

  /** A page may speak only of a code that this very document handed in. */
  const capture = async (id: string, page: PageSender): Promise<Capture | null> =>
    captureOf(await session.read(), id, page) ?? captureOf(own, id, page);

  const linkable = async (hosts: Iterable<string>): Promise<string[]> => {
    const granted = await Promise.all(
      [...new Set(hosts)].map(async (host) =>
        host !== '' && (await isGranted(`https://${host}`).catch(() => false)) ? [host] : [],
      ),
    );
    return granted.flat();
  };

  return {
    async 'code/captured'({ draft }, page) {
      const provider = guidingSite(page.url).id;
      if (!isCodeOf(draft.code, provider) || !(await mayHandIn(page))) return NOT_TAKEN;
      const where = { host: page.url.hostname, provider };
      const kept = await vault.keep(await withAddress(draft, page), where);
      own = withCapture(own, kept.id, page, now());
      // The code is kept: what is only remembered for the guide may fail without saying otherwise.
      await session.change((all) => withCapture(all, kept.id, page, now())).catch(() => undefined);
      await progressed().catch(() => undefined);
      return kept;
    },
    async 'code/confirmed'({ id, ...more }, page) {
      const captured = await capture(id, page);
      if (!captured) return { ok: false };
      // It came into force once; what is said later may only fill in what is missing.
      if (captured.confirmedAt !== null) {
        await vault.confirm(id, more);
        return { ok: true };
      }
      const all = await session.read();
      const renews = renewedBy(all, id, now());
      // Only the page that makes codes tells that an older one had its turn, and even then the user is asked.
      const replaces = pageKindOf(page.url) === 'code';
      await vault.confirm(id, { ...more, ...(replaces && { replaces, ...(renews && { renews }) }) });
      own = withConfirmation(own, id, page, now());
      await session
        .change((before) => {
          const after = withConfirmation(before, id, page, now());
          return { ...after, allowances: withOneConfirmed(after.allowances, page) };
        })
        .catch(() => undefined);
      await worked(page).catch(() => undefined);
      await progressed().catch(() => undefined);
      return { ok: true };
    },
    async 'codes/list'() {
      const listing = await vault.list();
      return { ...listing, linkable: await linkable(listing.codes.map(({ host }) => host)) };
    },
    'codes/reveal': async ({ id }) => {
      try {
        return { code: await vault.reveal(id) };
      } catch (error) {
        return { error: keyOf(error) };
      }
    },
    'codes/edit': ({ id, ...change }) => outcome(vault.edit(id, change)),
    'codes/revoke': ({ id }) => outcome(vault.revoke(id)),
    'codes/replaced': ({ id, isReplaced }) => outcome(vault.answerReplaced(id, isReplaced)),
    'codes/remove': ({ id }) => outcome(vault.remove(id)),
    'codes/restore': ({ id }) => outcome(vault.restore(id)),
  };
}
