/** Which reminders are due, and when to look again. Pure. */
import { type CodeSummary, daysLeft, EXPIRING_DAYS, type Reminded } from '../code';

const DAY = 86_400_000;
/** Days before the expiry at which the user is told, latest first. */
const STAGES = [0, 3, EXPIRING_DAYS] as const;
export type Stage = (typeof STAGES)[number];
/** For so long an expired code counts on the badge: its owner may be away. */
const EXPIRED_DAYS = 7;
/** A replaced code's client has so long to be given the new one before we speak of deleting the old. */
const SETTLE_MS = DAY;

/** One notification each. It names no account and no code, as it may show on a locked screen. */
export type Notice =
  | { kind: 'expiring'; stage: Stage; ids: string[] }
  | { kind: 'revoke-old'; ids: string[] };

export interface Plan {
  /** Codes that need a look; null: no badge. `urgent`: one ends within three days or has ended. */
  badge: { count: number; urgent: boolean } | null;
  notices: Notice[];
  /** To be stored by `vault.markReminded` once the notices are shown. */
  marks: { id: string; reminded: Reminded | null }[];
  /** When something becomes due next, milliseconds since the epoch; null: nothing will. */
  nextAt: number | null;
}

export function planReminders(codes: CodeSummary[], now: number): Plan {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const plan: Plan = { badge: null, notices: [], marks: [], nextAt: null };
  const soon = (at: number) => {
    if (at > now && (plan.nextAt === null || at < plan.nextAt)) plan.nextAt = at;
  };
  for (const code of codes) {
    if (!isInForce(code)) continue;
    const due = code.replacedBy ? replaced(code, byId, now, soon) : expiring(code, now, soon);
    mark(plan, code, due);
  }
  plan.badge = badge(codes, now);
  return plan;
}

const isInForce = (code: CodeSummary) => code.state === 'confirmed' || code.state === 'bound';

/** The stage a code has reached: 0 from its last moment on. */
export function stageOf(expiresAt: number, now: number): Stage | null {
  return STAGES.find((days) => now >= expiresAt - days * DAY) ?? null;
}

function expiring({ expiresAt }: CodeSummary, now: number, soon: (at: number) => void): Reminded | null {
  if (expiresAt === null) return null;
  for (const days of STAGES) soon(expiresAt - days * DAY);
  const stage = stageOf(expiresAt, now);
  return stage === null ? null : { of: stage, expiresAt };
}

/** The old code of a renewal is to be deleted in the mailbox, once the new one works. */
function replaced(
  { replacedBy, expiresAt }: CodeSummary,
  byId: Map<string, CodeSummary>,
  now: number,
  soon: (at: number) => void,
): Reminded | null {
  const heir = byId.get(replacedBy ?? '');
  if (!heir) return null;
  const at = heir.state === 'bound' ? heir.createdAt : heir.createdAt + SETTLE_MS;
  soon(at);
  return now >= at ? { of: 'revoke-old', expiresAt } : null;
}

/** Told once per stage and expiry date. What was told too early, by a clock that ran ahead, is taken back. */
function mark(plan: Plan, code: CodeSummary, due: Reminded | null): void {
  const told = code.reminded ?? null;
  const isSame = told?.of === due?.of && (due === null || told?.expiresAt === due.expiresAt);
  if (isSame || (due === null && told?.of === 'revoke-old')) return;
  plan.marks.push({ id: code.id, reminded: due });
  if (due === null) return;
  const isBack = typeof told?.of === 'number' && typeof due.of === 'number' && due.of > told.of;
  if (isBack && told?.expiresAt === due.expiresAt) return;
  const notice = plan.notices.find(
    (each) => (each.kind === 'revoke-old' ? each.kind : each.stage) === due.of,
  );
  if (notice) notice.ids.push(code.id);
  else if (due.of === 'revoke-old') plan.notices.push({ kind: 'revoke-old', ids: [code.id] });
  else plan.notices.push({ kind: 'expiring', stage: due.of, ids: [code.id] });
}

function badge(codes: CodeSummary[], now: number): Plan['badge'] {
  const left = codes
    .filter((code) => isInForce(code) && !code.replacedBy)
    .map((code) => daysLeft(code.expiresAt, now))
    .filter((days) => days !== null && days <= EXPIRING_DAYS && days > -EXPIRED_DAYS) as number[];
  return left.length === 0 ? null : { count: left.length, urgent: left.some((days) => days <= 3) };
}
