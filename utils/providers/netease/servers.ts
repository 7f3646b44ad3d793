/**
 * Mail servers of NetEase enterprise mail, by family. A domain lives on exactly one node; a server of another node
 * answers `ERR.LOGIN.DOMAINNOTEXIST`, so what matters is the order in which families are offered.
 * Source: public help pages and client presets, 2020–2026. Port 25 of some hosts is left out: nothing tells
 * whether it is encrypted. `qyimap`/`qysmtp` too: nothing tells whom they serve.
 */
import type { Evidence } from '../../guides/evidence';

export type Security = 'tls' | 'starttls';
export const FAMILY_IDS = ['bj', 'hz', 'hwhz', 'hw', 'hm', 'ym'] as const;
export type ServerFamilyId = (typeof FAMILY_IDS)[number];
/** Data centre a domain lives on. `hwhz` and `hw` are overseas lines into `hz` and `bj`, not nodes of their own. */
export type MailNode = 'bj' | 'hz' | 'hm' | 'ym';

export interface Port {
  port: number;
  security: Security;
}
export interface MailServer extends Port {
  host: string;
}

export interface ServerFamily extends Evidence {
  id: ServerFamilyId;
  node: MailNode;
  imap: MailServer;
  /** `alternativePorts`: same host, offered when the first port is blocked on the user's network. */
  smtp: MailServer & { alternativePorts: readonly Port[] };
  pop?: MailServer;
  /** Host names the webmail of this family's domains is seen on: exact, or `*.` and a suffix. */
  webmailHosts: readonly string[];
  /** Message key of a remark to show beside the family. */
  noteKey?: string;
}

const tls = (host: string, port: number): MailServer => ({ host, port, security: 'tls' });
const smtp = (host: string, port: number, ...alternativePorts: Port[]) => ({
  ...tls(host, port),
  alternativePorts,
});
const TLS_994: Port = { port: 994, security: 'tls' };
const STARTTLS_587: Port = { port: 587, security: 'starttls' };

export const servers: readonly ServerFamily[] = [
  {
    id: 'bj',
    node: 'bj',
    imap: tls('imap.qiye.163.com', 993),
    smtp: smtp('smtp.qiye.163.com', 465, TLS_994),
    pop: tls('pop.qiye.163.com', 995),
    webmailHosts: ['mail.qiye.163.com', 'entry.qiye.163.com'],
    confidence: 'several-sources',
    lastChecked: '2026-11',
  },
  {
    id: 'hz',
    node: 'hz',
    imap: tls('imaphz.qiye.163.com', 993),
    smtp: smtp('smtphz.qiye.163.com', 465, TLS_994, STARTTLS_587),
    // Mail hosts of the `shz` node are not known; `hz` is the nearest guess for its web hosts.
    webmailHosts: [
      'mailh.qiye.163.com',
      'mailhz.qiye.163.com',
      'entryhz.qiye.163.com',
      'mailshz.qiye.163.com',
      'entryshz.qiye.163.com',
    ],
    confidence: 'several-sources',
    lastChecked: '2026-11',
  },
  {
    id: 'hwhz',
    node: 'hz',
    imap: tls('hwhzimap.qiye.163.com', 993),
    smtp: smtp('hwhzsmtp.qiye.163.com', 465, TLS_994),
    webmailHosts: [],
    noteKey: 'servers_noteOverseas',
    confidence: 'several-sources',
    lastChecked: '2026-11',
  },
  {
    id: 'hw',
    node: 'bj',
    imap: tls('hwimap.qiye.163.com', 993),
    smtp: smtp('hwsmtp.qiye.163.com', 465, TLS_994),
    webmailHosts: ['hwmail.qiye.163.com'],
    noteKey: 'servers_noteOverseas',
    confidence: 'several-sources',
    lastChecked: '2026-11',
  },
  {
    id: 'hm',
    node: 'hm',
    imap: tls('imaphm.qiye.163.com', 993),
    smtp: smtp('smtphm.qiye.163.com', 994),
    webmailHosts: [],
    confidence: 'several-sources',
    lastChecked: '2026-11',
  },
  {
    id: 'ym',
    node: 'ym',
    imap: tls('imap.ym.163.com', 993),
    smtp: smtp('smtp.ym.163.com', 465, TLS_994),
    webmailHosts: ['*.ym.163.com'],
    noteKey: 'servers_noteOldFree',
    confidence: 'several-sources',
    lastChecked: '2026-11',
  },
];
