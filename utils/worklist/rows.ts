/** The list of mailboxes as one works on it: what is there, what is missing, what comes next. Pure. */
import { type CodeSummary, daysLeft, EXPIRING_DAYS } from '../codes/code';
import { foldAddress, type Mailbox } from '../codes/mailbox';
import type { HandoverStatus } from '../protocol/handover';
import type { ClientStanding, CodeStanding, Counts, Filter, NextStep, WorkRow } from '../protocol/work-row';

export interface WorkFacts {
  mailboxes: readonly Mailbox[];
  codes: readonly CodeSummary[];
  handover: Pick<HandoverStatus, 'codeId' | 'phase' | 'client'> | null;
  /** Whether passwords are sent to 来发信 here: the company's policy may forbid it. */
  sends: boolean;
  /** ms since the epoch. */
  now: number;
}

/** One row for each mailbox, in the list's order. */
export function rowsOf({ mailboxes, codes, handover, sends, now }: WorkFacts): WorkRow[] {
  const ids = new Set(codes.map(({ id }) => id));
  const best = new Map<string, { code: CodeSummary; worth: number }>();
  for (const code of codes) {
    const address = foldAddress(code.address);
    if (!address) continue;
    const worth = worthOf(code, ids, now);
    const other = best.get(address);
    if (!other || worth > other.worth || (worth === other.worth && code.createdAt > other.code.createdAt))
      best.set(address, { code, worth });
  }
  return mailboxes.map(({ address, name }) => {
    const code = best.get(address)?.code;
    if (!code) return { address, name, codeId: null, ...NOTHING };
    const standing = standingOf(code, now);
    const client = isUsable(standing) ? clientOf(code, handover) : 'none';
    return {
      address,
      name,
      codeId: code.id,
      code: standing,
      days: standing === 'seen' ? null : daysLeft(code.expiresAt, now),
      client,
      detail: client === 'failed' ? (code.lastResult?.detail ?? '') : '',
      next: nextOf(standing, client, sends),
    };
  });
}

const NOTHING = { code: 'none', days: null, client: 'none', detail: '', next: 'make' } as const;

const isUsable = (code: CodeStanding) => code === 'good' || code === 'expiring';

function standingOf({ state, expiresAt }: CodeSummary, now: number): CodeStanding {
  if (state === 'revoked' || state === 'seen') return state;
  const left = daysLeft(expiresAt, now);
  if (left === null || left > EXPIRING_DAYS) return 'good';
  return left > 0 ? 'expiring' : 'expired';
}

const WORTH: Record<CodeStanding, number> = {
  good: 50,
  expiring: 40,
  seen: 30,
  expired: 20,
  revoked: 10,
  none: 0,
};

/** Of several passwords of one mailbox the most useful counts; one that another has replaced comes behind all that work. */
function worthOf(code: CodeSummary, ids: ReadonlySet<string>, now: number): number {
  if (ids.has(code.replacedBy ?? '')) return WORTH.none;
  return WORTH[standingOf(code, now)] + (code.state === 'bound' ? 1 : 0);
}

const FILLED: ReadonlySet<string> = new Set(['filling', 'servers', 'filled', 'submitted']);

function clientOf(code: CodeSummary, handover: WorkFacts['handover']): ClientStanding {
  const running = handover?.codeId === code.id && handover.client === 'laifaxin' ? handover.phase : '';
  if (FILLED.has(running)) return 'filled';
  if (code.state === 'bound') return 'passed';
  return code.lastResult && !code.lastResult.ok ? 'failed' : 'none';
}

function nextOf(code: CodeStanding, client: ClientStanding, sends: boolean): NextStep {
  if (code === 'none' || code === 'revoked') return 'make';
  if (code === 'seen') return 'confirm';
  if (code === 'expired' || code === 'expiring') return 'renew';
  if (client === 'failed') return 'look-into';
  if (client === 'filled') return 'finish';
  return client === 'passed' || !sends ? 'nothing' : 'send';
}

/** Whether a row belongs to what a chip shows. */
export function isIn(filter: Filter, { next, client, code }: WorkRow): boolean {
  if (filter === 'all') return true;
  if (filter === 'failed') return client === 'failed';
  if (filter === 'expiring') return code === 'expiring' || code === 'expired';
  return next !== 'nothing' && client !== 'failed';
}

export function countsOf(rows: readonly WorkRow[]): Counts {
  const counts: Counts = { todo: 0, failed: 0, expiring: 0, all: rows.length, done: 0, made: 0 };
  for (const row of rows) {
    for (const filter of ['todo', 'failed', 'expiring'] as const) if (isIn(filter, row)) counts[filter]++;
    if (isUsable(row.code)) counts.made++;
  }
  counts.done = counts.all - counts.todo - counts.failed;
  return counts;
}

/** The mailbox that needs a password next: the first behind `after` in the list's order, then from the top; '' when none does. */
export function nextToMake(rows: readonly WorkRow[], after: string): string {
  const at = rows.findIndex(({ address }) => address === foldAddress(after));
  const turned = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return turned.find(({ next }) => next === 'make' || next === 'confirm' || next === 'renew')?.address ?? '';
}

/** Addresses to be offered, once each: the account's that is logged in, then those of stored passwords, the newest first. */
export function unlisted(
  mailboxes: readonly Mailbox[],
  codes: readonly CodeSummary[],
  refused: readonly string[],
  account: string,
): string[] {
  const known = new Set([...mailboxes.map(({ address }) => address), ...refused]);
  const others = codes
    .filter(({ state }) => state !== 'revoked')
    .sort((a, b) => b.createdAt - a.createdAt)
    .map(({ address }) => foldAddress(address));
  return [...new Set([account, ...others])].filter((address) => address && !known.has(address));
}

export interface Failure {
  detail: string;
  /** All of one company: who runs its mail gets one message. */
  domain: string;
  addresses: string[];
}

/** Failed rows by their cause and company, the commonest first. */
export function failuresOf(rows: readonly WorkRow[]): Failure[] {
  const groups = new Map<string, Failure>();
  for (const { client, detail, address } of rows) {
    if (client !== 'failed') continue;
    const domain = address.slice(address.lastIndexOf('@') + 1);
    const group = groups.get(`${detail} ${domain}`) ?? { detail, domain, addresses: [] };
    group.addresses.push(address);
    groups.set(`${detail} ${domain}`, group);
  }
  return [...groups.values()].sort((a, b) => b.addresses.length - a.addresses.length);
}
