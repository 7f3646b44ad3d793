/**
 * The server side of 来发信: POST /__world/api/laifaxin/<name>. It keeps the mailboxes, looks servers up by address, and tries
 * each login at the mail server. Source: docs/facts/clients.md ("Laifaxin: the form" and the two after it).
 */
import type { WorldState } from '../state.ts';
import { tryLogin } from './mail-server.ts';

export interface ClientMailbox {
  address: string;
  receive: boolean;
  send: boolean;
}

/** What a form sent off: all of it, for the tests. */
export interface Submission {
  host: string;
  values: Record<string, unknown>;
  saved: boolean;
}

export interface LaifaxinState {
  loggedIn: boolean;
  mailboxes: ClientMailbox[];
  submissions: Submission[];
  lookups: string[];
}

export function laifaxinOf(state: WorldState): LaifaxinState {
  state.ext.laifaxin ??= {
    loggedIn: state.options.extra.laifaxinLogin !== false,
    mailboxes: [],
    submissions: [],
    lookups: [],
  } satisfies LaifaxinState;
  return state.ext.laifaxin as LaifaxinState;
}

/** The mailbox stands in the list and both its logins passed. */
export const isBound = (state: WorldState): boolean =>
  laifaxinOf(state).mailboxes.some(({ receive, send }) => receive && send);

interface Call {
  state: WorldState;
  host: string;
  body: Record<string, unknown>;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const number = (value: unknown, otherwise: number) => (typeof value === 'number' ? value : otherwise);

const calls: Record<string, (call: Call) => unknown> = {
  me: ({ state }) => ({ loggedIn: laifaxinOf(state).loggedIn }),

  login: ({ state, body }) => {
    laifaxinOf(state).loggedIn = text(body.user) !== '' && text(body.password) !== '';
    return { loggedIn: laifaxinOf(state).loggedIn };
  },

  accounts: ({ state }) => ({ mailboxes: laifaxinOf(state).mailboxes }),

  /** {address}: the servers the client believes in; slow, and written over whatever stands there. */
  lookup: async ({ state, body }) => {
    const { lookupDelay, lookup } = state.options.extra;
    laifaxinOf(state).lookups.push(text(body.address));
    await pause(number(lookupDelay, 300));
    if (lookup === 'none') return {};
    return {
      mail_acc: text(body.address),
      re_server: 'imap.qiye.163.com',
      re_port: 993,
      re_ssl: true,
      se_server: 'smtp.qiye.163.com',
      se_port: 465,
      se_ssl: true,
    };
  },

  /** The whole form; `save: 'passed'` keeps it when both logins pass, 'always' in spite of one that failed, 'never' only tries. */
  create: async ({ state, host, body }) => {
    await pause(number(state.options.extra.checkDelay, 300));
    const { save, ...values } = body;
    const login = (protocol: 'imap' | 'smtp', server: unknown, port: unknown, ssl: unknown) =>
      tryLogin(state, {
        protocol,
        address: text(values.mail_addr),
        secret: text(values.mail_pass),
        host: text(server),
        port: Number(port),
        ssl: ssl === true,
      });
    const re_error = login('imap', values.re_server, values.re_port, values.re_ssl);
    const se_error = login('smtp', values.se_server, values.se_port, values.se_ssl);
    const passed = !re_error && !se_error;
    const saved = save === 'always' || (save === 'passed' && passed);
    const own = laifaxinOf(state);
    own.submissions.push({ host, values, saved });
    if (saved) {
      own.mailboxes = own.mailboxes.filter(({ address }) => address !== values.mail_addr);
      own.mailboxes.unshift({ address: text(values.mail_addr), receive: !re_error, send: !se_error });
    }
    return { success: saved, check: passed, re_status: !re_error, re_error, se_status: !se_error, se_error };
  },
};

/** Answer of a call, or null when there is none of that name. */
export async function callLaifaxin(name: string, call: Call): Promise<unknown> {
  const known = calls[name];
  return known ? known(call) : null;
}
