/**
 * The JSON API behind the sites: POST /__world/api/<name> with a JSON body; the session comes from the cookie or `sid`.
 * A refusal is `{error: '<code>'}` with status 200, as the real services answer. Add a call by adding a function.
 */
import { adminApi } from './admin.ts';
import { hopApi } from './hop.ts';
import { mails } from './mails.ts';
import { type Account, freshCode, newId, type Session, type WorldState } from './state.ts';

export interface ApiContext {
  state: WorldState;
  session: Session;
  account: Account;
  body: Record<string, unknown>;
}
export type ApiCall = (context: ApiContext) => unknown;

const DAY = 86_400_000;
/** Most codes an account may have (docs/facts/netease.md, "The code page"). */
const MAX_CODES = 20;

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
const refuse = (error: string) => ({ error });
const shown = ({ code: _, ...rest }: { code: string }) => rest;

export const api: Record<string, ApiCall> = {
  ...adminApi,
  ...hopApi,

  me: ({ account, session }) => ({
    address: account.address,
    userName: account.userName,
    phoneBound: account.phoneBound,
    phone: account.phoneBound ? `${account.phone.slice(0, 3)}****${account.phone.slice(-4)}` : '',
    admin: account.admin,
    switchOn: account.switchOn,
    smsPassed: session.smsPassed,
  }),

  mails: ({ account }) => mails(account),

  /** {name, on?}: a switch of the site's own, to be set or asked. */
  flag: ({ state, body }) => {
    if (body.on !== undefined) state.ext[`flag ${body.name}`] = Boolean(body.on);
    return { on: state.ext[`flag ${body.name}`] === true };
  },

  /** Sends an SMS (nothing but a count; the person reads `state.smsCode`). */
  'sms/send': ({ state }) => {
    state.smsSent += 1;
    return { ok: true };
  },
  /** {code}: passes the check before generation for this session. */
  'sms/check': ({ state, session, body }) => {
    if (text(body.code) !== state.smsCode) return refuse('ERR.CODE.INVALID');
    session.smsPassed = true;
    return { ok: true };
  },
  /** {phone, code}: binds the phone on 密保平台. */
  'bind-phone': ({ state, account, body }) => {
    if (!/^1\d{10}$/.test(text(body.phone))) return refuse('ERR.PHONE.INVALID');
    if (text(body.code) !== state.smsCode) return refuse('ERR.CODE.INVALID');
    account.phone = text(body.phone);
    account.phoneBound = true;
    return { ok: true };
  },

  /** {on}: 客户端授权码 开启 / 关闭. */
  switch: ({ account, body }) => {
    if (body.on && !account.phoneBound) return refuse('ACCOUNT.NEED2FA');
    account.switchOn = Boolean(body.on);
    return { ok: true, on: account.switchOn };
  },
  codes: ({ account }) => ({ codes: account.codes.map(shown) }),
  /**
   * {name?, days?}: makes a code and tells it, this once. It stays void until `confirm`; a second call drops the first.
   * `days` 0 or missing means no end.
   */
  generate: ({ state, session, account, body }) => {
    if (!account.phoneBound) return refuse('ACCOUNT.NEED2FA');
    if (!account.switchOn) return refuse('AUTHCODE.OFF');
    if (state.options.smsCheck && !session.smsPassed) return refuse('SMSREQ');
    if (account.codes.length >= MAX_CODES) return refuse('AUTHCODE.LIMIT');
    const days = Number(body.days) || 0;
    const createdAt = Date.now();
    if (account.pending) account.voided.push(account.pending);
    account.pending = {
      id: newId(),
      name: text(body.name),
      code: freshCode(state.options),
      createdAt,
      expiresAt: days > 0 ? createdAt + days * DAY : null,
    };
    return account.pending;
  },
  /** {id, name?, days?}: 确定. Puts the pending code in force; name and validity may come now. */
  confirm: ({ account, body }) => {
    const code = account.pending;
    if (!code || code.id !== body.id) return refuse('AUTHCODE.GONE');
    if (body.name !== undefined) code.name = text(body.name);
    if (Number(body.days) > 0) code.expiresAt = code.createdAt + Number(body.days) * DAY;
    account.pending = null;
    account.codes.unshift(code);
    return { ok: true };
  },
  /** {id}: the dialog was closed another way: the code is void for ever. */
  discard: ({ account, body }) => {
    if (account.pending?.id === body.id && account.pending) {
      account.voided.push(account.pending);
      account.pending = null;
    }
    return { ok: true };
  },
  delete: ({ account, body }) => {
    account.codes = account.codes.filter((code) => code.id !== body.id);
    return { ok: true };
  },
  logout: ({ state, session }) => {
    state.sessions.delete(session.sid);
    return { ok: true };
  },
};
