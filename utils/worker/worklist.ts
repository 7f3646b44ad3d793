/** The list of mailboxes behind the messages `worklist/*`, and what a page's card says of it. */
import { foldAddress } from '../codes/mailbox';
import type { Vault } from '../codes/vault';
import { VaultError } from '../codes/vault/errors';
import { WEB_CLIENTS } from '../handover/web-clients';
import { permitsClient } from '../policy/policy';
import type { Policy } from '../protocol/answers';
import type { HandoverStatus } from '../protocol/handover';
import { MAX_OFFERED, type WorkList } from '../protocol/worklist-messages';
import { countsOf, isIn, nextToMake, rowsOf, unlisted } from '../worklist/rows';
import { tableOf } from '../worklist/table';
import type { ListFacts } from './laps';
import { answered, keyOf, outcome } from './outcome';
import type { Handlers } from './router';
import type { SessionStore } from './session';
import type { WorkerTexts } from './texts';

export type WorklistVault = Pick<Vault, 'list' | 'mailboxes' | 'changeMailboxes' | 'discardMailboxes'>;

interface Deps {
  vault: WorklistVault;
  session: SessionStore;
  texts: Pick<WorkerTexts, 'say'>;
  policy(): Promise<Policy>;
  handover(): Promise<HandoverStatus | null>;
  now: () => number;
  /** The list is another one: cards may say so. */
  changed(): Promise<void>;
}

export interface Worklist {
  handlers: Pick<Handlers, Extract<keyof Handlers, `worklist/${string}`>>;
  /** For the card at the end of the guide, and where the next one logs in. Rejects while the list can't be read. */
  facts: ListFacts;
}

const NO_COUNTS = countsOf([]);

export function createWorklist({ vault, session, texts, policy, handover, now, changed }: Deps): Worklist {
  const sendsBy = (rules: Policy) =>
    WEB_CLIENTS.laifaxin.origins.some((origin) => permitsClient(rules, 'laifaxin', origin));

  async function gather() {
    const { codes, locked, problem, waiting } = await vault.list();
    if (locked || problem)
      return { locked, problem, waiting, codes, mailboxes: [], refused: [], rows: [], rules: await policy() };
    const [{ mailboxes, refused }, rules, status] = await Promise.all([
      vault.mailboxes(),
      policy(),
      handover(),
    ]);
    const rows = rowsOf({ mailboxes, codes, handover: status, sends: sendsBy(rules), now: now() });
    return { locked, problem, waiting, codes, mailboxes, refused, rows, rules };
  }

  async function read(): Promise<WorkList> {
    const { locked, problem, waiting, codes, mailboxes, refused, rows, rules } = await gather();
    const account = foldAddress(
      (await session.read()).hints.findLast(({ address }) => address)?.address ?? '',
    );
    const offered = locked ? [] : unlisted(mailboxes, codes, refused, account);
    return {
      rows,
      counts: countsOf(rows),
      account,
      offered: offered.slice(0, MAX_OFFERED),
      offeredCount: offered.length,
      locked,
      waiting,
      problem,
      exportsAllowed: rules.exportsAllowed,
      sends: sendsBy(rules),
    };
  }

  /** What the page shows when the list can't be told. */
  const troubled = (error: unknown): WorkList => ({
    rows: [],
    counts: NO_COUNTS,
    account: '',
    offered: [],
    offeredCount: 0,
    locked: false,
    waiting: 0,
    problem: keyOf(error),
    exportsAllowed: false,
    sends: false,
  });

  return {
    handlers: {
      'worklist/read': () => read().catch(troubled),
      'worklist/change': (change) =>
        answered(
          vault.changeMailboxes(change).then(async (done) => {
            await changed().catch(() => undefined);
            return done;
          }),
        ),
      'worklist/table': ({ filter, as }) =>
        answered(
          (async () => {
            const { rows, locked, problem } = await gather();
            if (locked || problem) throw new VaultError(problem ?? 'vault_error_locked');
            const wanted = rows.filter((row) => isIn(filter, row));
            return { text: tableOf(wanted, as, await texts.say()), count: wanted.length };
          })(),
        ),
      'worklist/discard': () => outcome(vault.discardMailboxes()),
    },

    facts: {
      async next(account, at) {
        // Most have no list: nothing else is read then.
        if ((await vault.mailboxes()).mailboxes.length === 0) return null;
        const { rows } = await gather();
        const address = nextToMake(rows, account);
        const say = await texts.say();
        const { made, all } = countsOf(rows);
        const count = [String(made), String(all)];
        if (!address) return { text: say('worklist_cardAll', ...count), address, copy: '', copied: '' };
        return {
          text: say('worklist_cardNext', ...count, address),
          address,
          copy: say('worklist_cardCopy'),
          copied: say(at === 'login' ? 'worklist_cardCopiedHere' : 'worklist_cardCopied', address),
          ...(at === 'login' && { skip: say('worklist_cardSkip') }),
        };
      },
      async row(address) {
        if ((await vault.mailboxes()).mailboxes.length === 0) return null;
        const wanted = foldAddress(address);
        return (await gather()).rows.find((row) => row.address === wanted) ?? null;
      },
    },
  };
}
