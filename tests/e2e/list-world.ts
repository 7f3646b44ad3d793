/** Forty mailboxes of one company, as they come: most plain, some with something the matter. */
import { laifaxinOf } from '../world/clients/laifaxin.ts';
import { type Account, freshCode, newId, type WorldState } from '../world/state.ts';

/**
 * `expiring`: its password, kept here and bound, ends in three days. `barred`: the login rule keeps its client out.
 * `in-client`: 来发信 has it, with a password that no longer works. `no-phone`: none is bound. `wrong`: nobody has that address.
 */
export const KINDS = ['plain', 'expiring', 'barred', 'in-client', 'no-phone', 'wrong'] as const;
export type Kind = (typeof KINDS)[number];

export interface Entry {
  address: string;
  kind: Kind;
}

const DAY = 86_400_000;
const PASSWORD = 'Mail#2026pass';

/** The second ends soon, the last is wrong; of the others each sort comes again and again. */
export function entries(count: number): Entry[] {
  const kindAt = (at: number): Kind => {
    if (at === count - 1) return 'wrong';
    if (at === 1) return 'expiring';
    return (
      (['plain', 'plain', 'barred', 'in-client', 'no-phone', 'plain', 'plain'] as const)[at % 7] ?? 'plain'
    );
  };
  return Array.from({ length: count }, (_, at) => ({
    address: `sales${at + 1}@corp.example`,
    kind: kindAt(at),
  }));
}

/** The server's side of them, in place of the world's one account. */
export function settle(state: WorldState, list: readonly Entry[]): void {
  const client = laifaxinOf(state);
  const accounts = list.filter(({ kind }) => kind !== 'wrong').map(accountOf);
  state.accounts.splice(0, state.accounts.length, ...accounts);
  for (const { address, kind } of list)
    if (kind === 'expiring' || kind === 'in-client')
      client.mailboxes.push({ address, receive: kind === 'expiring', send: kind === 'expiring' });
}

function accountOf({ address, kind }: Entry): Account {
  const createdAt = Date.now() - 177 * DAY;
  const old = { id: newId(), name: '来发信', code: freshCode(), createdAt, expiresAt: Date.now() + 3 * DAY };
  return {
    address,
    password: PASSWORD,
    userName: address.replace(/@.*/, ''),
    phoneBound: kind !== 'no-phone',
    phone: '13800138000',
    admin: false,
    barred: kind === 'barred',
    switchOn: kind === 'expiring',
    codes: kind === 'expiring' ? [old] : [],
    pending: null,
    voided: [],
  };
}

/** A row as the server knows it must be: the same words as the list's own. */
export function truthOf(state: WorldState, address: string): { code: string; client: string } {
  const account = state.accounts.find((one) => one.address === address);
  const [newest] = account?.codes ?? [];
  const days = newest?.expiresAt ? (newest.expiresAt - Date.now()) / DAY : Number.POSITIVE_INFINITY;
  const code = newest ? (days > 14 ? 'good' : 'expiring') : account?.pending ? 'seen' : 'none';
  const { mailboxes, submissions } = laifaxinOf(state);
  const sent = submissions.findLast(({ values }) => values.mail_addr === address);
  const bound = mailboxes.some((one) => one.address === address && one.receive && one.send);
  // What 来发信 has of others is not known here before it was sent.
  if (!sent) return { code, client: bound && newest ? 'passed' : 'none' };
  return { code, client: sent.saved && bound ? 'passed' : 'failed' };
}

/** Where each must end. */
export const END: Record<Kind, { code: string; client: string }> = {
  plain: { code: 'good', client: 'passed' },
  expiring: { code: 'good', client: 'passed' },
  barred: { code: 'good', client: 'failed' },
  'in-client': { code: 'good', client: 'passed' },
  'no-phone': { code: 'good', client: 'passed' },
  wrong: { code: 'none', client: 'none' },
};
