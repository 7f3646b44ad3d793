/**
 * The server side of 来发信: POST /__world/api/laifaxin/<name>. It keeps the mailboxes, looks servers up by address, and tries
 * each login at the mail server. Source: docs/facts/clients.md ("Laifaxin: the form" and the two after it).
 */
import { mainAccount, type WorldState } from '../state.ts';
import { nodeOf, tryLogin } from './mail-server.ts';

type Values = Record<string, unknown>;

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
  /** The mailbox that is right to set up now; the world's own account unless said. `*`: any. */
  wanted?: string;
  /** Addresses that were sent off as new ones though they stood in the list. */
  doubled: string[];
}

export function laifaxinOf(state: WorldState): LaifaxinState {
  state.ext.laifaxin ??= {
    loggedIn: state.options.extra.laifaxinLogin !== false,
    mailboxes: state.options.extra.listed ? listed(mainAccount(state).address) : [],
    submissions: [],
    lookups: [],
    doubled: [],
  } satisfies LaifaxinState;
  return state.ext.laifaxin as LaifaxinState;
}

/** The mailbox stands between two that are nearly called so, with a password that no longer works. */
const listed = (address: string): ClientMailbox[] => [
  { address: `${address[0]}.${address.slice(1)}`, receive: true, send: true },
  { address, receive: false, send: false },
  { address: address.replace('@', '2@'), receive: true, send: true },
];

/** The mailbox of the list has a password that works, in its old row. */
export const isRenewed = (state: WorldState): boolean => {
  const { mailboxes, doubled } = laifaxinOf(state);
  const own = mailboxes.filter(({ address }) => address === mainAccount(state).address);
  return own.length === 1 && own.every(({ receive, send }) => receive && send) && doubled.length === 0;
};

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
/** What a mailbox of the list was set up with, long ago: the node's own servers, not those a hand-over fills first. */
const serversOf = (state: WorldState): Values => {
  const hz = nodeOf(state) === 'hz' ? 'hz' : '';
  return {
    re_server: `imap${hz}.qiye.163.com`,
    re_port: 993,
    re_ssl: true,
    se_server: `smtp${hz}.qiye.163.com`,
    se_port: 994,
    se_ssl: true,
  };
};
const number = (value: unknown, otherwise: number) => (typeof value === 'number' ? value : otherwise);

/** Tries both logins. `success`: what was asked for is kept. */
function judge(state: WorldState, values: Values, save: unknown) {
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
  const check = !re_error && !se_error;
  const success = save === 'always' || (save === 'passed' && check);
  return { success, check, re_status: !re_error, re_error, se_status: !se_error, se_error };
}

const calls: Record<string, (call: Call) => unknown> = {
  me: ({ state }) => ({ loggedIn: laifaxinOf(state).loggedIn }),

  login: ({ state, body }) => {
    laifaxinOf(state).loggedIn = text(body.user) !== '' && text(body.password) !== '';
    return { loggedIn: laifaxinOf(state).loggedIn };
  },

  /** `wanted`: whose row is right to press. */
  accounts: async ({ state }) => {
    await pause(number(state.options.extra.listDelay, 0));
    const { mailboxes, wanted } = laifaxinOf(state);
    return { mailboxes, wanted: wanted ?? mainAccount(state).address, servers: serversOf(state) };
  },

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

  /**
   * The whole form; `save: 'passed'` keeps it when both logins pass, 'always' in spite of one that failed, 'never' only tries.
   * A mailbox of the list is refused (`extra.duplicates: 'refuse'`), written over, or stands there twice ('double').
   */
  create: async ({ state, host, body }) => {
    await pause(number(state.options.extra.checkDelay, 300));
    const { save, ...values } = body;
    const own = laifaxinOf(state);
    const address = text(values.mail_addr);
    const stands = own.mailboxes.some((one) => one.address === address);
    if (stands && save !== 'never') own.doubled.push(address);
    const { duplicates } = state.options.extra;
    if (stands && duplicates === 'refuse') {
      own.submissions.push({ host, values, saved: false });
      const line = '该邮箱账号已存在';
      return {
        success: false,
        check: false,
        re_status: false,
        re_error: line,
        se_status: false,
        se_error: line,
      };
    }
    const answer = judge(state, values, save);
    own.submissions.push({ host, values, saved: answer.success });
    if (answer.success) {
      if (duplicates !== 'double') own.mailboxes = own.mailboxes.filter((one) => one.address !== address);
      own.mailboxes.unshift({ address, receive: answer.re_status, send: answer.se_status });
    }
    return answer;
  },

  /** A mailbox of the list gets another password; what the form does not hold stays. `save` as above. */
  update: async ({ state, host, body }) => {
    await pause(number(state.options.extra.checkDelay, 300));
    const { save, ...values } = body;
    const own = laifaxinOf(state);
    const row = own.mailboxes.find(({ address }) => address === values.mail_addr);
    if (!row) return { success: false };
    const answer = judge(state, { ...serversOf(state), ...values }, save);
    own.submissions.push({ host, values, saved: answer.success });
    if (answer.success) Object.assign(row, { receive: answer.re_status, send: answer.se_status });
    return answer;
  },
};

/** Answer of a call, or null when there is none of that name. */
export async function callLaifaxin(name: string, call: Call): Promise<unknown> {
  const known = calls[name];
  return known ? known(call) : null;
}
