/** The server's side of the story: what is true of the accounts, whatever the pages show. */
import { randomBytes, randomInt } from 'node:crypto';
import type { WorldOptions } from './options.ts';

export interface IssuedCode {
  id: string;
  name: string;
  /** The 16 characters, told to a page exactly once. */
  code: string;
  /** ms since the epoch. */
  createdAt: number;
  /** ms since the epoch, or null for no end. */
  expiresAt: number | null;
}

export interface Account {
  address: string;
  password: string;
  userName: string;
  phoneBound: boolean;
  phone: string;
  admin: boolean;
  /** The company's login rule keeps mail clients of this account out. */
  barred?: boolean;
  /** 客户端授权码 开启. */
  switchOn: boolean;
  /** Codes in force: confirmed and not deleted. */
  codes: IssuedCode[];
  /** Made and shown, not confirmed yet: void until then. */
  pending: IssuedCode | null;
  /** Shown once but never confirmed. */
  voided: IssuedCode[];
}

export interface Session {
  sid: string;
  address: string;
  /** The SMS check before generation was passed in this session. */
  smsPassed: boolean;
}

export interface WorldState {
  options: WorldOptions;
  accounts: Account[];
  sessions: Map<string, Session>;
  /** The number the next SMS carries; the person in a test reads it here. */
  smsCode: string;
  /** How often an SMS was sent. */
  smsSent: number;
  /** Room for sites that keep more (admin rules, client mailboxes, …). */
  ext: Record<string, unknown>;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const DAY = 86_400_000;

/** Ends of codes that deserve a look, no two on one day. */
const ENDS: Record<string, (i: number) => number> = {
  expired: (i) => Date.now() - (20 + i) * DAY,
  expiring: (i) => Date.now() + (2 + i) * DAY,
};

/** Six codes in a hundred have no digit, and one of 90 a long run of one case besides. */
const LONG_RUN = /^(?!.*\d).*(?:[a-z]{6}|[A-Z]{6})/;
/** One of 1,500 reads like words: nobody can tell it from them, and chance decides no walk. */
const WORDS = /^[A-Z]?[a-z]+(?:[A-Z][a-z]+){0,3}$/;

/** A fresh 16-character code as the real server makes it; `extra.alphabet`: of other letters, `extra.longRun`: without a digit. */
export function freshCode(options?: Pick<WorldOptions, 'extra'>): string {
  const letters = String(options?.extra.alphabet ?? ALPHABET);
  for (;;) {
    const code = Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join('');
    const isWanted = options?.extra.longRun ? LONG_RUN.test(code) : true;
    if (isWanted && (letters !== ALPHABET || !WORDS.test(code))) return code;
  }
}

export function newId(bytes = 8): string {
  return randomBytes(bytes).toString('hex');
}

export function makeState(options: WorldOptions): WorldState {
  const names = ['Outlook', '手机', 'Foxmail', 'Thunderbird', 'iPad', '办公室电脑'];
  const codes = Array.from({ length: options.codes }, (_, i): IssuedCode => {
    const createdAt = Date.now() - (40 + i * 17) * DAY;
    const fault = options.faults[i] ?? '';
    return {
      id: newId(),
      name: fault === 'unnamed' ? '' : `${names[i % names.length]}${i >= names.length ? i : ''}`,
      code: freshCode(options),
      createdAt,
      expiresAt: ENDS[fault]?.(i) ?? createdAt + 180 * DAY,
    };
  });
  return {
    options,
    accounts: [
      {
        address: 'zhangwei@corp.example',
        password: 'Mail#2026pass',
        userName: '张伟',
        phoneBound: options.phoneBound,
        phone: '13800138000',
        admin: options.admin,
        switchOn: options.switchOn || options.codes > 0,
        codes,
        pending: null,
        voided: [],
      },
    ],
    sessions: new Map(),
    smsCode: String(randomInt(100_000, 1_000_000)),
    smsSent: 0,
    ext: {},
  };
}

/** The account every scenario is about. */
export function mainAccount(state: WorldState): Account {
  const [account] = state.accounts;
  if (!account) throw new Error('a practice world has at least one account');
  return account;
}

/** Opens a session as a login would. Returns its sid. */
export function openSession(state: WorldState, address: string): Session {
  const session = { sid: newId(16), address, smsPassed: false };
  state.sessions.set(session.sid, session);
  return session;
}
