/**
 * NetEase's IMAP and SMTP login as a client meets it. Lets in who names the right server of the domain's node and a code
 * in force; anybody else gets NetEase's own answer. Source: docs/facts/errors.md ("NetEase's codes at login"), docs/facts/netease.md ("Server families").
 */
import type { Account, WorldState } from '../state.ts';

export interface Login {
  protocol: 'imap' | 'smtp';
  address: string;
  secret: string;
  host: string;
  port: number;
  ssl: boolean;
}

type Node = 'bj' | 'hz' | 'hm' | 'alibaba' | 'google' | 'tencent' | 'qq' | 'zoho' | 'free';
const HOSTS: Record<string, { node: Node; protocol: Login['protocol']; ports: number[] }> = {};
const add = (node: Node, imap: string, smtp: string, ports = [465, 994], parent = 'qiye.163.com') => {
  HOSTS[`${imap}.${parent}`] = { node, protocol: 'imap', ports: [993] };
  HOSTS[`${smtp}.${parent}`] = { node, protocol: 'smtp', ports };
};
add('bj', 'imap', 'smtp');
add('hz', 'imaphz', 'smtphz');
// Overseas lines into a node, not nodes of their own.
add('hz', 'hwhzimap', 'hwhzsmtp');
add('bj', 'hwimap', 'hwsmtp');
add('hm', 'imaphm', 'smtphm', [994]);
// Other providers: docs/facts/providers.md.
add('alibaba', 'imap', 'smtp', [465], 'qiye.aliyun.com');
add('google', 'imap', 'smtp', [465, 587], 'gmail.com');
add('tencent', 'imap', 'smtp', [465, 587], 'exmail.qq.com');
add('qq', 'imap', 'smtp', [465, 587], 'qq.com');
add('zoho', 'imappro', 'smtppro', [465, 587], 'zoho.com');
add('free', 'imap', 'smtp', [465, 994], '163.com');

const NODES: Record<string, Node> = { 'mail.qiye.163.com': 'bj', 'mailh.qiye.163.com': 'hz' };

/** The node the account's domain lives on. */
export const nodeOf = ({ options }: WorldState): Node =>
  (options.extra.mailNode as Node | undefined) ?? NODES[options.host] ?? 'bj';

/** '' when the login passes, else the server's line. It may name the address, as real ones do. */
export function tryLogin(state: WorldState, login: Login): string {
  const { extra } = state.options;
  const server = HOSTS[login.host.trim().toLowerCase()];
  if (server?.protocol !== login.protocol) return `getaddrinfo ENOTFOUND ${login.host}`;
  if (!login.ssl || !server.ports.includes(login.port)) return 'connect ETIMEDOUT';
  const says = (token: string) =>
    login.protocol === 'imap'
      ? `NO LOGIN Login error ${login.address} ${token}`
      : `535 5.7.8 ${token} (${login.address})`;
  if (server.node !== nodeOf(state)) return says('ERR.LOGIN.DOMAINNOTEXIST');
  const account = state.accounts.find(({ address }) => address === login.address.trim().toLowerCase());
  if (!account) return says('ERR.LOGIN.USERNOTEXIST');
  if (extra.ipRule || account.barred) return says('ERR.LOGINRULE.IPDENY 47.91.78.12');
  if (extra.smtpClosed && login.protocol === 'smtp') return says('ERR.LOGIN.SMTPLIMIT');
  return isInForce(account, login.secret) ? '' : says('ERR.LOGIN.PASSERR');
}

const isInForce = ({ codes }: Account, secret: string) =>
  codes.some(({ code, expiresAt }) => code === secret && (expiresAt === null || expiresAt > Date.now()));
