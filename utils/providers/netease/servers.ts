/**
 * Mail servers of NetEase enterprise mail, by family. A domain lives on exactly one node; a server of another node
 * answers `ERR.LOGIN.DOMAINNOTEXIST`, so what matters is the order in which families are offered.
 * Source: public help pages and client presets, 2020–2026. Port 25 of some hosts is left out: nothing tells
 * whether it is encrypted. `qyimap`/`qysmtp` too: nothing tells whom they serve.
 */
import { type Orders, type Port, type ServerBook, type ServerFamily, tls } from '../server-book';

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

/**
 * Orders by the family the webmail host points to. `cloud` follows the published advice of such a service: the
 * overseas line of hz first, `imap.`/`smtp.` as spare, with the family of the webmail's own node moved up.
 */
const orders: Orders = {
  device: {
    bj: ['bj', 'hz', 'hw', 'hwhz', 'hm'],
    hz: ['hz', 'bj', 'hwhz', 'hw', 'hm'],
    hwhz: ['hwhz', 'hz', 'bj', 'hw', 'hm'],
    hw: ['hw', 'bj', 'hz', 'hwhz', 'hm'],
    hm: ['hm', 'bj', 'hz', 'hw', 'hwhz'],
    ym: ['ym', 'bj', 'hz'],
    unknown: ['bj', 'hz', 'hwhz', 'hw', 'hm'],
  },
  cloud: {
    bj: ['hwhz', 'bj', 'hw', 'hz', 'hm'],
    hz: ['hwhz', 'hz', 'bj', 'hw', 'hm'],
    hwhz: ['hwhz', 'hz', 'bj', 'hw', 'hm'],
    hw: ['hw', 'hwhz', 'bj', 'hz', 'hm'],
    hm: ['hm', 'hwhz', 'bj', 'hz', 'hw'],
    ym: ['ym', 'hwhz', 'bj'],
    unknown: ['hwhz', 'bj', 'hz', 'hw', 'hm'],
  },
};

export const SERVERS: ServerBook = { families: servers, orders };
